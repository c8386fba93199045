pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models

// The lines above, the seats below. Where text is huge for the window the line in hand is alone, and one leafs through them.
Item {
    id: board

    required property Models.MatchStep step
    readonly property bool small: Theme.form === Theme.Small
    readonly property bool under: small && Theme.portrait // one leafs below the line, which is as wide as the window
    readonly property int count: Math.max(1, step.lines.count)
    readonly property int columns: small ? 1 : Theme.portrait ? 2 : Math.min(4, Math.ceil(count / Math.ceil(count / 4)))
    readonly property int rows: small ? 1 : Math.ceil(count / columns)
    readonly property bool crowded: small || step.neighbours.count > (Theme.portrait ? 3 : 4) // a seat has no room to repeat its line
    readonly property real upper: small && !under ? Math.max(height * 0.4, leaf.height) : height * (under ? (step.neighbours.count > 4 ? 0.5 : 0.56) : crowded ? 0.64 : Theme.portrait ? 0.48 : 0.44)
    readonly property real wide: (width - (columns - 1) * Theme.apart - (small && !under ? leaf.width + Theme.apart : 0)) / columns
    readonly property real high: Math.min(Theme.mm(crowded ? 54 : 40), (upper - (rows - 1) * Theme.apart) / rows)
    readonly property int shown: step.held < 0 ? Math.min(leafed, count - 1) : step.held // where one line is
    property int leafed: 0

    Repeater {
        model: board.step.lines

        MatchLine {
            required property int index
            required property var model

            place: model.place ?? 0
            said: model.text ?? ""
            seat: model.seat ?? 0
            held: model.held ?? false
            visible: !board.small || index === board.shown
            x: board.small ? 0 : index % board.columns * (board.wide + Theme.apart)
            y: board.small ? 0 : Math.floor(index / board.columns) * (board.high + Theme.apart)
            width: board.wide
            height: board.under ? leaf.y - Theme.apart - Theme.lift : board.small ? board.upper : board.high
            onTapped: board.step.pick(place)
        }
    }

    StepPager {
        id: leaf

        x: (parent.width - width) / (board.under ? 2 : 1)
        y: (board.upper - height) / (board.under ? 1 : 2)
        visible: board.small
        count: visible ? board.count : 1
        page: board.shown
        onTurned: page => {
            board.leafed = page;
            board.step.pick(page);
        }
    }

    MatchNeighbours {
        y: board.small ? board.upper + Theme.apart : board.rows * (board.high + Theme.apart) + Theme.apart
        width: parent.width
        height: parent.height - y
        step: board.step
        brief: board.crowded
        least: board.small ? 7.3 * Theme.least : 8 * Theme.least
        low: board.crowded ? Theme.targetMin : 4 * Theme.least
        onTouched: number => board.step.give(number)
    }
}
