pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models

// The order the group built, line by line, with the cards placed on each; on several pages where it does not all fit.
Item {
    id: ring

    required property Models.DebriefStep step
    property int page: 0
    readonly property int count: step.ring.count
    readonly property real between: Theme.body * (Theme.form === Theme.Small ? 0.6 : 1.3) // room for an arrow
    readonly property real least: Math.min(width, (Theme.form === Theme.Small ? 12 * Theme.least : 13 * Theme.body))
    readonly property real lowest: Math.min(grid.height, (Theme.form === Theme.Small ? 2 * Theme.least : 6 * Theme.body))
    readonly property int columns: Math.max(1, Math.min(3, count, Math.floor((width + between) / (least + between))))
    readonly property int fitting: Math.max(1, Math.floor((grid.height + between) / (lowest + between)))
    readonly property int lines: Math.max(1, Math.min(fitting, Math.ceil(count / columns)))
    readonly property int perPage: columns * lines
    readonly property int pages: Math.max(1, Math.ceil(count / perPage))
    readonly property real cellWidth: (width - (columns - 1) * between) / columns
    readonly property real cellHeight: (grid.height - (lines - 1) * between) / lines

    // Column and line of a place.
    function spot(index: int): point {
        const at = index % perPage;
        return Qt.point(at % columns, Math.floor(at / columns));
    }

    FitText {
        id: told

        readonly property bool wanted: text !== "" && !Theme.compact

        width: parent.width
        height: Theme.body * 1.4 * (Theme.portrait ? 4 : 3)
        visible: wanted
        beside: true
        text: [ring.step.found, ring.step.hesitation].filter(sentence => sentence !== "").join("\n")
        maximum: Theme.body
        surface: Colours.ground
        color: Colours.on(Colours.ground)
    }

    Item {
        id: grid

        y: told.wanted ? Math.max(told.naturalHeight, told.paged ? Theme.targetMin : 0) + Theme.gap * 2 : 0
        width: parent.width
        height: parent.height - y

        Repeater {
            model: ring.step.ring

            DebriefPlace {
                required property int index
                readonly property point spot: ring.spot(index)

                x: spot.x * (ring.cellWidth + ring.between)
                y: spot.y * (ring.cellHeight + ring.between)
                width: ring.cellWidth
                height: ring.cellHeight
                visible: Math.floor(index / ring.perPage) === ring.page
            }
        }

        Repeater {
            model: ring.count

            Icon {
                required property int index
                readonly property point from: ring.spot(index)
                readonly property point to: ring.spot(index + 1)

                x: (from.x + to.x + 1) / 2 * (ring.cellWidth + ring.between) - (ring.between + width) / 2
                y: (from.y + to.y + 1) / 2 * (ring.cellHeight + ring.between) - (ring.between + height) / 2
                visible: to.x === from.x + 1 && index + 1 < ring.count && Math.floor(index / ring.perPage) === ring.page
                name: "mdi6.arrow-right-bold"
                size: ring.between
                color: Colours.action
            }
        }
    }
}
