pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels as Models

// A vote revealed: each option with those who chose it and what had been hidden, side by side where there is room.
Item {
    id: votes

    required property Models.RevealStep step
    required property Models.Kiosk kiosk
    property string surface: "mist"
    property int page: 0
    readonly property real gap: Theme.gap * 2
    readonly property int columns: Theme.portrait ? 1 : Math.max(1, Math.min(step.told.count, Math.floor((width + gap) / (17 * Theme.body + gap))))
    readonly property int lines: Math.max(1, Math.min(Math.ceil(step.told.count / columns), Math.floor((height + gap) / (11 * Theme.body + gap))))
    readonly property int perPage: columns * lines
    readonly property int pages: Math.max(1, Math.ceil(step.told.count / perPage))
    readonly property real wide: (width - (columns - 1) * gap) / columns
    readonly property real high: Math.min((height - (lines - 1) * gap) / lines, 26 * Theme.body)

    Repeater {
        model: votes.step.told

        RevealOption {
            required property var model
            required property int index
            readonly property int spot: index - votes.page * votes.perPage
            readonly property int rows: Math.min(votes.lines, Math.ceil((votes.step.told.count - votes.page * votes.perPage) / votes.columns))

            x: spot % votes.columns * (votes.wide + votes.gap)
            y: Math.floor(spot / votes.columns) * (votes.high + votes.gap) + (votes.height - rows * votes.high - (rows - 1) * votes.gap) / 2
            width: votes.wide
            height: votes.high
            visible: spot >= 0 && spot < votes.perPage
            row: model
            words: votes.kiosk.words
        }
    }
}
