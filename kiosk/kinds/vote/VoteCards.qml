pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// Options that are cards: a touch on a card reads it whole, the button below it chooses. Where few fit, they stand in lines.
Item {
    id: board

    required property Models.Kiosk kiosk
    required property Models.VoteStep step
    property int page: 0
    readonly property real button: Math.max(Theme.targetPrimary, Theme.strong * 2) + Theme.lift
    readonly property real room: height - (others.visible ? others.height + Theme.gap * 2 : 0)
    readonly property bool lined: Theme.compact && grid.perPage < step.cards.count
    readonly property int across: Theme.portrait ? 1 : 2 // lines side by side
    readonly property real wide: (width - (across - 1) * Theme.gap) / across // of a line
    readonly property var titles: Array.from({length: lines.count}, (_, place) => (lines.itemAt(place) as VoteLine)?.title ?? "")
    readonly property real least: titles.reduce((most, title) => Math.max(most, ruler.high(title, wide - Theme.targetMin - 3 * Theme.gap) + Theme.line), Theme.targetMin) + Theme.lift
    readonly property real between: Theme.gap / 2 // two lines
    readonly property int down: Math.max(1, Math.min(Math.ceil(step.cards.count / across), Math.floor((room + between) / (least + between))))
    readonly property real line: Math.min((room - (down - 1) * between) / down, 1.6 * least)
    readonly property int inLines: across * down
    readonly property int pages: lined ? Math.ceil(step.cards.count / inLines) : grid.pages

    CardGrid {
        id: grid

        width: parent.width
        height: board.room
        visible: !board.lined
        kiosk: board.kiosk
        cards: board.step.cards
        page: board.page
        below: board.button + Theme.gap
    }

    Repeater {
        model: board.lined ? null : board.step.cards

        VotePick {
            id: below

            required property int index
            required property string optionId
            required property string title
            required property var seats

            objectName: `option:${optionId}`
            x: grid.across(index)
            y: grid.down(index) + grid.cardHeight + Theme.gap
            width: grid.cardWidth
            height: board.button
            visible: grid.shows(index)
            text: Words.vote.pick
            Accessible.name: `${text} ${title}`
            onTapped: board.step.pick(optionId)

            VoteCrowd { // those who chose it, in an open ballot
                x: parent.width - width - Theme.gap / 2
                y: grid.down(below.index) - parent.y - height / 3
                seats: below.seats
                before: []
                size: Math.min(Theme.mm(14), (grid.cardWidth - 6 * Theme.gap) / 6)
                surface: "paper"
            }
        }
    }

    TextRuler { id: ruler; display: true; size: Theme.least }

    Repeater {
        id: lines

        model: board.lined ? board.step.cards : null

        VoteLine {
            required property int index

            x: index % board.across * (width + Theme.gap)
            y: Math.floor(index % board.inLines / board.across) * (height + board.between)
            width: board.wide
            height: board.line
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
