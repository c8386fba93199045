import QtQuick
import kiosk.ui.theme

// A small mark in the top-left corner: where those who know knock. It is no control.
Item {
    id: mark

    property string surface: "mist"

    width: Theme.mm(3)
    height: width
    clip: true

    Rectangle {
        x: -width / 2
        y: -height / 2
        width: parent.width * 2
        height: width
        radius: width / 2
        color: Colours.deep(mark.surface)
    }
}
