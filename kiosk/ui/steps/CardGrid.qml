pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// Cards laid out as large as they go, several pages of them when the screen is small. A tap shows a card in full.
Item {
    id: grid

    required property Models.Kiosk kiosk
    required property Models.RowsModel cards
    property int page: 0
    property bool exchanges: false // a button below each card gives another one
    property bool seated: false // each card belongs to a seat
    property bool covered: false // face down for a moment
    property bool picks: false // a tap takes a card in hand instead of showing it in full
    property string called: "card" // the name of one that can be taken
    property string picked // the card in hand; where several may be, each row says so
    readonly property alias words: plan.words
    property bool full: false // pages rather than a card without its essential
    readonly property real button: Math.max(Theme.targetMin, 2.2 * Theme.strong) + Theme.lift
    readonly property bool single: exchanges && Theme.form === Theme.Small // one a page, read whole: its button stands elsewhere
    property real below: exchanges && !single ? button + Theme.apart : 0 // kept free under each card
    property bool waiting: true // until the screen opens, when the cards are dealt
    readonly property bool empty: cards.count === 0
    readonly property point box: Qt.point((width - cardWidth) / 2, height + cardHeight / 2) // where they come from, px
    readonly property real gap: plan.gap
    readonly property int columns: plan.best.columns
    readonly property int lines: plan.best.lines
    readonly property int perPage: Math.max(1, columns * lines)
    readonly property int pages: Math.max(1, Math.ceil(cards.count / perPage))
    readonly property real cardWidth: plan.best.width
    readonly property real cardHeight: plan.best.height
    readonly property bool essential: plan.best.told || perPage === 1
    readonly property bool sourced: plan.sourced
    readonly property real times: plan.times
    readonly property bool heard: Array.from({length: faces.count}, (_, index) => (faces.itemAt(index) as GridCard)?.audible ?? false).every(Boolean) // all of them can be, or none

    signal exchanged(cardId: string)
    signal taken(cardId: string)

    // How many of the row, or of the page, a card is among.
    function _among(index: int, size: int): int {
        return Math.min(size, cards.count - Math.floor(index / size) * size);
    }

    // Where the card of an index stands, and whether it is on the open page.
    function across(index: int): real {
        const row = _among(index, columns);
        return (width - row * cardWidth - (row - 1) * gap) / 2 + index % perPage % columns * (cardWidth + gap);
    }

    function down(index: int): real {
        const rows = Math.ceil(_among(index, perPage) / columns);
        return (height - rows * (cardHeight + below) - (rows - 1) * gap) / 2 + Math.floor(index % perPage / columns) * (cardHeight + below + gap);
    }

    function shows(index: int): bool {
        return Math.floor(index / perPage) === page;
    }

    onEmptyChanged: if (!empty && !waiting)
        dealing.play()
    Component.onCompleted: {
        waiting = false;
        dealing.play();
    }

    readonly property Storyboard dealing: Storyboard { length: Motion.stagger * (grid.cards.count - 1) + Motion.fall + Motion.quick }

    GridPlan {
        id: plan

        count: grid.single ? 1 : grid.cards.count
        width: grid.width
        height: grid.height
        below: grid.below
        full: grid.full
        words: Array.from({length: faces.count}, (_, index) => (faces.itemAt(index) as GridCard)?.words ?? ({title: "", text: "", source: ""}))
    }

    Repeater {
        id: faces

        model: grid.cards

        GridCard { board: grid }
    }

    Repeater { // beside the cards, not in them: what is in a card is the card
        model: grid.exchanges && !grid.single ? grid.cards : null

        QuietButton {
            required property int index
            required property var model

            objectName: `redraw:${model.cardId}`
            x: grid.across(index) + (grid.cardWidth - width) / 2
            y: grid.down(index) + grid.cardHeight + Theme.apart
            width: Math.min(implicitWidth, grid.cardWidth)
            height: grid.button
            visible: grid.shows(index)
            enabled: model.exchangeable ?? false
            text: Words.table.exchange
            onTapped: grid.exchanged(model.cardId)
        }
    }
}
