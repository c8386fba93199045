pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// The body of the machine whose keys stand on it, down to the edge of the screen, and the roller that holds the paper above them.
Item {
    id: machine

    required property real roller // how high it is, px

    Rectangle {
        y: machine.roller / 2
        width: machine.width
        height: machine.height
        radius: Theme.radius * 1.5
        color: Colours.dark(Colours.ground)
        border.color: Colours.ink
        border.width: Theme.line * 1.5
    }

    Rectangle {
        x: machine.width * 0.1
        width: machine.width - 2 * x
        height: machine.roller
        radius: height / 3
        color: Colours.deep("night")
        border.color: Colours.ink
        border.width: Theme.line
    }

    Repeater { // its knobs
        model: [0.1, 0.9]

        Rectangle {
            required property real modelData

            x: machine.width * modelData - width / 2
            y: (machine.roller - height) / 2
            width: machine.roller * 1.2
            height: machine.roller * 1.5
            radius: Theme.line * 2
            color: Colours.past
            border.color: Colours.ink
            border.width: Theme.line
        }
    }
}
