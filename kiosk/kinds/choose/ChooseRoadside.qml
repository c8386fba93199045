pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// The road along signs that stand one below the other, with a way to each. What leads to the one leaned towards is yellow.
Item {
    id: road

    required property int count
    required property int picked // -1: none yet
    readonly property real wide: Theme.body * 0.9

    component Stretch: Rectangle {
        property bool taken

        color: taken ? Colours.action : Colours.surface("mist")
        border.color: Colours.ink
        border.width: Theme.line
    }

    Repeater {
        model: road.count

        Stretch {
            required property int index

            x: road.wide - Theme.line
            y: road.height * (index + 0.5) / road.count - height / 2
            width: road.width - x
            height: road.wide
            taken: index === road.picked
        }
    }

    Stretch {
        width: road.wide
        height: road.height
    }

    Stretch {
        y: road.height * (road.picked + 0.5) / road.count - road.wide / 2
        width: road.wide
        height: road.height - y
        visible: road.picked >= 0
        taken: true
    }
}
