pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// A card as a toothed wheel with its picture.
Item {
    id: wheel

    required property string tone
    required property string iconName
    readonly property real side: Math.min(width, height)

    Repeater {
        model: 9

        Rectangle { // two teeth
            required property int index

            anchors.centerIn: parent
            width: wheel.side
            height: wheel.side * 0.15
            radius: Theme.line
            rotation: index * 20
            color: Colours.ink
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: wheel.side * 0.84
        height: width
        radius: width / 2
        color: Colours.surface(wheel.tone)
        border.width: Theme.line * 1.5
        border.color: Colours.ink

        Icon {
            anchors.centerIn: parent
            name: wheel.iconName
            size: parent.width * 0.6
            color: Colours.tint(wheel.tone)
        }
    }
}
