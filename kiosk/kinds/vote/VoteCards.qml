pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// Options that are cards: a touch chooses one whose text is shown; else it reads it, and the button below chooses. Where few
// fit, they stand in lines.
Item {
    id: board

    required property Models.Kiosk kiosk
    required property Models.VoteStep step
    property int page: 0
    readonly property real button: Math.max(Theme.targetPrimary, Theme.strong * 2) + Theme.lift
    readonly property real room: height - (others.visible ? others.height + Theme.gap * (Theme.compact ? 1 : 2) : 0)
    readonly property bool direct: !Theme.compact && whole.best.told
    readonly property bool lined: Theme.compact && (grid.perPage < step.cards.count || grid.cardHeight < 5 * Theme.body)
    readonly property int across: Theme.portrait ? 1 : Math.max(1, Math.min(2, step.cards.count)) // lines side by side
    readonly property real wide: (width - (across - 1) * Theme.apart) / across // of a line
    readonly property var titles: Array.from({length: lines.count}, (_, place) => (lines.itemAt(place) as VoteLine)?.title ?? "")
    readonly property var rows: Array.from({length: Math.ceil(titles.length / across)}, (_, row) => Math.max(...titles.slice(row * across, (row + 1) * across).map(_least)))
    readonly property int down: _down()
    readonly property var turned: rows.slice(page * down, (page + 1) * down) // those of the page
    readonly property real grown: Math.min(1.6, (room - (turned.length - 1) * Theme.apart) / Math.max(1, _sum(turned)))
    readonly property int inLines: across * down
    readonly property int pages: lined ? Math.ceil(step.cards.count / inLines) : grid.pages

    // How high a line with that title is, at least.
    function _least(title: string): real {
        return Math.max(ruler.high(title, wide - Theme.targetMin - 3 * Theme.gap) * 1.05 + Theme.line, Theme.targetMin) + Theme.lift;
    }

    function _sum(highs: var): real {
        return highs.reduce((sum, high) => sum + high, 0);
    }

    // How many rows fit on any page.
    function _down(): int {
        for (let down = rows.length; down > 1; down--)
            if (rows.every((_, row) => _sum(rows.slice(row, row + down)) + (down - 1) * Theme.apart <= room))
                return down;
        return 1;
    }

    GridPlan {
        id: whole

        count: board.step.cards.count
        width: board.width; height: board.room
        below: 0; full: false
        words: grid.words
    }

    CardGrid {
        id: grid

        width: parent.width
        height: board.room
        visible: !board.lined
        kiosk: board.kiosk
        cards: board.step.cards
        page: board.page
        below: board.direct ? 0 : board.button + Theme.apart
        picks: board.direct
        called: "option"
        onTaken: optionId => board.step.pick(optionId)
    }

    Repeater {
        model: board.lined || board.direct ? null : board.step.cards

        VotePick {
            required property int index
            required property string optionId
            required property string title

            objectName: `option:${optionId}`
            x: grid.across(index)
            y: grid.down(index) + grid.cardHeight + Theme.apart
            width: grid.cardWidth
            height: board.button
            visible: grid.shows(index)
            text: Words.vote.pick
            Accessible.name: `${text} ${title}`
            onTapped: board.step.pick(optionId)
        }
    }

    Repeater {
        model: board.lined ? null : board.step.cards

        VoteCrowd { // those who chose it, in an open ballot
            required property int index

            x: grid.across(index) + grid.cardWidth - width - Theme.gap / 2
            y: grid.down(index) - height / 3
            visible: grid.shows(index)
            before: []
            size: Math.min(Theme.mm(14), (grid.cardWidth - 6 * Theme.gap) / 6)
            surface: "paper"
        }
    }

    TextRuler { id: ruler; display: true; size: Theme.least }

    Repeater {
        id: lines

        model: board.lined ? board.step.cards : null

        VoteLine {
            required property int index

            readonly property int row: Math.floor(index % board.inLines / board.across)

            x: index % board.across * (width + Theme.apart)
            y: board._sum(board.turned.slice(0, row)) * board.grown + row * Theme.apart
            width: board.wide
            height: (board.turned[row] ?? 0) * board.grown
            visible: Math.floor(index / board.inLines) === board.page
            onInspected: board.kiosk.inspect(optionId)
            onTouched: board.step.pick(optionId)
        }
    }

    VoteOthers {
        id: others

        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height
        room: parent.width
        options: board.step.others
        onTouched: optionId => board.step.pick(optionId)
    }
}
