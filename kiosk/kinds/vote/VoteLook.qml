pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.steps
import kiosk.viewmodels as Models

// A vote revealed: each option with those who chose it and what had been hidden, side by side where there is room.
LookPage {
    id: votes

    required property Models.VoteLook look
    readonly property real gap: Theme.gap * 2
    readonly property int count: look.told.count
    readonly property int columns: Theme.portrait ? 1 : row ? count : Math.max(1, Math.min(count, Math.floor((width + gap) / (17 * Theme.body + gap))))
    readonly property real least: (look.brief ? 8 : 11) * Theme.body
    readonly property int lines: Math.max(1, Math.min(Math.ceil(count / columns), Math.floor((height + gap) / (least + gap))))
    // An option of which nothing is told needs less room
    readonly property bool row: !Theme.portrait && look.plain > 0 && look.plain < count && (width - (count - 1) * gap) / shares >= 14 * Theme.body
    readonly property bool column: Theme.portrait && look.plain < count && count * (least + gap) - look.plain * least * (1 - small) <= height + gap
    readonly property real small: 0.55
    readonly property int perPage: column ? count : columns * lines
    readonly property real shares: count - look.plain * (1 - small)
    readonly property real wide: row ? (width - (count - 1) * gap) / shares : (width - (columns - 1) * gap) / columns
    readonly property real high: Math.min(column ? (height - (count - 1) * gap) / shares : (height - (lines - 1) * gap) / lines, (look.brief ? 10 : 22) * Theme.body)

    pages: Math.max(1, Math.ceil(count / perPage))

    // How many of the options before a place are plain.
    function _plain(place: int): int {
        return Math.max(0, place - (count - look.plain));
    }

    Repeater {
        model: votes.look.told

        VoteTold {
            required property var model
            required property int index
            readonly property int spot: index - votes.page * votes.perPage
            readonly property bool plain: index >= votes.count - votes.look.plain
            readonly property real saved: votes._plain(index) * (1 - votes.small)
            readonly property int rows: Math.min(votes.lines, Math.ceil((votes.count - votes.page * votes.perPage) / votes.columns))
            readonly property real all: votes.column ? votes.high * votes.shares + (votes.count - 1) * votes.gap : rows * (votes.high + votes.gap) - votes.gap

            x: votes.row ? spot * (votes.wide + votes.gap) - saved * votes.wide : spot % votes.columns * (votes.wide + votes.gap)
            y: (votes.column ? spot * (votes.high + votes.gap) - saved * votes.high : Math.floor(spot / votes.columns) * (votes.high + votes.gap)) + (votes.height - all) / 2
            width: votes.wide * (votes.row && plain ? votes.small : 1)
            height: votes.high * (votes.column && plain ? votes.small : 1)
            visible: spot >= 0 && spot < votes.perPage
            row: model
        }
    }
}
