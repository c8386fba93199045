pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// The two upper corners of the frame. Those who know knock at the left one. It is no control.
Item {
    id: mark

    property string surface: "mist"

    width: parent?.width ?? 0
    height: Theme.mm(3.5)
    clip: true

    Repeater {
        model: 2

        Rectangle {
            required property int index

            x: index * mark.width - width / 2
            y: -height / 2
            width: mark.height * 2
            height: width
            radius: width / 2
            color: Colours.bright(mark.surface)
            border.color: Colours.ink
            border.width: Theme.line
        }
    }
}
