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
    property bool picks: false // a tap takes a card in hand instead of showing it in full
    property string picked // the card in hand
    property bool full: false // each card is large enough for its essential
    readonly property real button: Math.max(Theme.targetMin, 2.2 * Theme.strong) + Theme.lift
    property real below: exchanges ? button + Theme.gap : 0 // kept free under each card
    property bool waiting: true // cards fall from above when the screen opens
    readonly property real gap: Theme.gap * 2
    readonly property real least: 8.5 * Theme.body // narrower, a long word would not fit
    readonly property real lowest: 7 * Theme.body
    readonly property int longest: 40 // letters of a title
    readonly property int columns: _best.columns
    readonly property int lines: _best.lines
    readonly property int perPage: Math.max(1, columns * lines)
    readonly property int pages: Math.max(1, Math.ceil(cards.count / perPage))
    readonly property real cardWidth: _best.width
    readonly property real cardHeight: _best.height
    readonly property real lineHeight: cardHeight + below

    signal exchanged(cardId: string)
    signal taken(cardId: string)

    readonly property bool lone: perPage === 1 && cardWidth >= 18 * Theme.body && cardHeight >= 4 * Theme.body // read in two touches, if need be
    readonly property bool essential: full || lone || (cardHeight >= cardWidth * 0.7 && _tells(cardWidth, cardHeight))
    readonly property var _best: _choose(cards.count, width, height)

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
        return (height - rows * lineHeight - (rows - 1) * gap) / 2 + Math.floor(index % perPage / columns) * (lineHeight + gap);
    }

    function shows(index: int): bool {
        return Math.floor(index / perPage) === page;
    }

    function _card(columns: int, lines: int, width: real, height: real): var {
        const wide = (width - (columns - 1) * gap) / columns;
        const high = (height - (lines - 1) * gap) / lines - below;
        const card = {columns: columns, lines: lines, width: Math.min(wide, columns === 1 && lines === 1 ? wide : high * 1.6, 22 * Theme.body), height: Math.min(high, wide * 1.35, 22 * Theme.body)};
        card.area = card.width >= Math.min(width, least) && _says(card.width, card.height) && (!full || _tells(card.width, card.height)) ? card.width * card.height : 0;
        return card;
    }

    // Whether there is room for the essential, below the picture or beside it.
    function _tells(width: real, height: real): bool {
        const below = width >= 17 * Theme.body ? height >= 13 * Theme.body : width >= 12.5 * Theme.body && height >= 16 * Theme.body;
        return below || (full && width >= 22 * Theme.body && height >= 6 * Theme.body);
    }

    // Whether the longest title fits beside or below the picture.
    function _says(width: real, height: real): bool {
        const aside = width > height * 1.5 ? Math.min(height * 0.8, width * 0.35) : 0;
        const inset = 0.5 * Theme.body;
        const letters = (width - aside - 2 * inset) / (0.55 * Theme.body);
        return (Math.ceil(longest / letters) + (letters < 20 ? 0.6 : 0)) * Theme.body * 1.1 + 2 * inset + (aside ? 0 : 0.1 * height) <= height;
    }

    // The number of columns that gives the largest cards; when they cannot all be shown, as many as fit.
    function _choose(count: int, width: real, height: real): var {
        let best = {area: 0};
        for (let columns = 1; columns <= count; columns++) {
            const tried = _card(columns, Math.ceil(count / columns), width, height);
            if (tried.area > best.area)
                best = tried;
        }
        const fit = (room, size) => Math.max(1, Math.floor((room + gap) / (size + gap))); // one, however small the room
        if (best.area > 0)
            return best;
        for (let columns = fit(width, least); columns > 0; columns--)
            for (let lines = fit(height, lowest + below); lines > 0; lines--) {
                const tried = _card(columns, lines, width, height);
                if (tried.area > 0 && columns * lines > (best.columns ?? 0) * (best.lines ?? 0))
                    best = tried;
            }
        return best.area > 0 ? best : _card(1, 1, width, height);
    }

    Component.onCompleted: waiting = false

    Repeater {
        model: grid.cards

        CardFace {
            id: card

            required property int index
            required property var model
            readonly property int spot: index % grid.perPage
            objectName: `${grid.picks ? "card" : "inspect"}:${model.cardId}`
            visible: grid.shows(index)
            x: grid.across(index)
            y: grid.waiting ? -height - grid.height : grid.down(index)
            width: grid.cardWidth
            height: grid.cardHeight
            tone: CardTones.of(model.cardId)
            iconName: model.icon ?? "" // gone with its row
            title: model.title ?? ""
            essential: grid.essential ? model.text ?? "" : ""
            source: grid.essential && !(grid.lone && Theme.compact) ? model.source ?? "" : ""
            status: grid.picks && grid.picked === model.cardId ? CardFace.Picked : CardFace.Normal
            marked: status === CardFace.Picked
            onTapped: grid.picks ? grid.taken(model.cardId) : grid.kiosk.inspect(model.cardId)

            SeatToken {
                text: ""
                x: parent.width - width - Theme.gap
                y: Theme.gap
                visible: grid.seated && (card.model.seat ?? 0) > 0
                size: Math.min(parent.height * 0.3, Theme.mm(14))
                seat: Math.max(0, (card.model.seat ?? 0) - 1)
                surface: "paper"
                interactive: false
            }

            Behavior on y {
                enabled: card.visible

                NumberAnimation { duration: Motion.slow * (1 + card.spot * 0.3); easing.type: Motion.spring; easing.overshoot: 0.7 }
            }
        }
    }

    Repeater { // beside the cards, not in them: what is in a card is the card
        model: grid.exchanges ? grid.cards : null

        QuietButton {
            required property int index
            required property var model

            objectName: `redraw:${model.cardId}`
            x: grid.across(index) + (grid.cardWidth - width) / 2
            y: grid.down(index) + grid.cardHeight + Theme.gap
            width: Math.min(implicitWidth, grid.cardWidth)
            height: grid.button
            visible: grid.shows(index)
            enabled: model.exchangeable ?? false
            text: Words.table.exchange
            onTapped: grid.exchanged(model.cardId)
        }
    }
}
