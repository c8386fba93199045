pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels as Models

// A vote revealed: each option with those who chose it and what had been hidden, side by side where there is room.
Item {
    id: votes

    required property Models.RevealStep step
    required property Models.Kiosk kiosk
    property int page: 0
    readonly property real gap: Theme.gap * 2
    readonly property int count: step.told.count
    readonly property int columns: Theme.portrait ? 1 : row ? count : Math.max(1, Math.min(count, Math.floor((width + gap) / (17 * Theme.body + gap))))
    readonly property real least: (step.brief ? 8 : 11) * Theme.body
    readonly property int lines: Math.max(1, Math.min(Math.ceil(count / columns), Math.floor((height + gap) / (least + gap))))
    // An option of which nothing is told needs less room
    readonly property bool row: !Theme.portrait && step.plain > 0 && step.plain < count && (width - (count - 1) * gap) / shares >= 14 * Theme.body
    readonly property bool column: Theme.portrait && step.plain < count && count * (least + gap) - step.plain * least * (1 - small) <= height + gap
    readonly property real small: 0.55
    readonly property int perPage: column ? count : columns * lines
    readonly property int pages: Math.max(1, Math.ceil(count / perPage))
    readonly property real shares: count - step.plain * (1 - small)
    readonly property real wide: row ? (width - (count - 1) * gap) / shares : (width - (columns - 1) * gap) / columns
    readonly property real high: Math.min(column ? (height - (count - 1) * gap) / shares : (height - (lines - 1) * gap) / lines, (step.brief ? 10 : 22) * Theme.body)

    // How many of the options before a place are plain.
    function _plain(place: int): int {
        return Math.max(0, place - (count - step.plain));
    }

    Repeater {
        model: votes.step.told

        RevealOption {
            required property var model
            required property int index
            readonly property int spot: index - votes.page * votes.perPage
            readonly property bool plain: index >= votes.count - votes.step.plain
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
