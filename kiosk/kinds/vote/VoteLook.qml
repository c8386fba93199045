pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.steps
import kiosk.viewmodels as Models

// A vote revealed: each option with those who chose it and what had been hidden, side by side where there is room; two answers
// that were weighed are on a balance where it has room for their words.
LookPage {
    id: votes

    required property Models.VoteLook look
    readonly property real gap: Theme.gap * 2
    readonly property int count: look.told.count
    readonly property int columns: Theme.portrait ? 1 : Math.max(1, Math.min(count, Math.floor((width + gap) / (14 * Theme.body + gap))))
    readonly property real least: (look.brief ? 8 : 11) * Theme.body
    readonly property int lines: Math.max(1, Math.min(Math.ceil(count / columns), Math.floor((height + gap) / (least + gap))))
    readonly property int perPage: columns * lines
    readonly property real wide: (width - (columns - 1) * gap) / columns
    readonly property real high: Math.min((height - (lines - 1) * gap) / lines, (look.brief ? 10 : 22) * Theme.body)

    pages: weighed.roomy ? 1 : Math.max(1, Math.ceil(count / perPage))

    VoteWeighed {
        id: weighed

        anchors.fill: parent
        look: votes.look
    }

    Repeater {
        model: votes.look.told

        VoteTold {
            required property var model
            required property int index
            readonly property int spot: index - votes.page * votes.perPage
            readonly property int rows: Math.min(votes.lines, Math.ceil((votes.count - votes.page * votes.perPage) / votes.columns))

            x: spot % votes.columns * (votes.wide + votes.gap)
            y: Math.floor(spot / votes.columns) * (votes.high + votes.gap) + (votes.height - rows * (votes.high + votes.gap) + votes.gap) / 2
            width: votes.wide
            height: votes.high
            visible: !weighed.roomy && spot >= 0 && spot < votes.perPage
            row: model
        }
    }
}
