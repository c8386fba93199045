pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// A board of the shelf, from wall to wall, and its shade on the wall below.
Item {
    id: board

    required property ShelfPlan plan
    required property int index // from the top

    y: (index + 1) * plan.shelfHeight - height
    width: parent?.width ?? 0
    height: plan.plank
    Accessible.ignored: true

    Rectangle {
        y: board.height
        width: board.width
        height: board.height * 0.6
        visible: !Theme.highContrast
        color: Colours.dark("night")
    }

    Rectangle {
        x: -Theme.line
        width: board.width + 2 * Theme.line
        height: board.height
        color: Theme.highContrast ? Colours.paper : Colours.wood
        border.color: Colours.ink
        border.width: Theme.line
    }

    Repeater { // the grain: where it begins and how long it is, shares of the board
        model: Theme.highContrast ? [] : [[0.02, 0.4, 0.25], [0.36, 0.62, 0.25], [0.69, 0.38, 0.25]]

        Rectangle {
            required property var modelData

            x: board.width * modelData[0]
            y: board.height * modelData[1]
            width: board.width * modelData[2]
            height: Theme.line / 2
            color: Colours.darkWood
        }
    }
}
