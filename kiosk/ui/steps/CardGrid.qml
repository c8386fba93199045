pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models

// Cards laid out as large as they go, several pages of them when the screen is small. A tap shows a card in full.
Item {
    id: grid

    required property Models.Kiosk kiosk
    required property Models.RowsModel cards
    property int page: 0
    property bool waiting: true // cards fall from above when the screen opens
    readonly property real gap: Theme.gap * 2
    readonly property real least: Math.min(width, 8.5 * Theme.body) // narrower, a long word would not fit
    readonly property real lowest: Math.min(height, 7 * Theme.body)
    readonly property int longest: 40 // letters of a title
    readonly property int columns: _best.columns
    readonly property int lines: _best.lines
    readonly property int perPage: Math.max(1, columns * lines)
    readonly property int pages: Math.max(1, Math.ceil(cards.count / perPage))
    readonly property real cardWidth: _best.width
    readonly property real cardHeight: _best.height
    readonly property bool essential: cardHeight >= cardWidth * 0.7 && (cardWidth >= 17 * Theme.body ? cardHeight >= 13 * Theme.body : cardWidth >= 12.5 * Theme.body && cardHeight >= 16 * Theme.body)
    readonly property var _best: _choose(cards.count, width, height)

    function _card(columns: int, lines: int, width: real, height: real): var {
        const wide = (width - (columns - 1) * gap) / columns;
        const high = (height - (lines - 1) * gap) / lines;
        const card = {columns: columns, lines: lines, width: Math.min(wide, columns === 1 && lines === 1 ? wide : high * 1.6, 22 * Theme.body), height: Math.min(high, wide * 1.35, 22 * Theme.body)};
        card.area = card.width >= least && _says(card.width, card.height) ? card.width * card.height : 0;
        return card;
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
        const fit = (room, size) => Math.max(1, Math.floor((room + gap) / (size + gap)));
        if (best.area > 0)
            return best;
        for (let columns = fit(width, least); columns > 0; columns--)
            for (let lines = fit(height, lowest); lines > 0; lines--) {
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
            readonly property int line: Math.floor(spot / grid.columns)
            readonly property int inLine: Math.min(grid.columns, grid.cards.count - Math.floor(index / grid.columns) * grid.columns)
            readonly property real margin: (grid.width - inLine * width - (inLine - 1) * grid.gap) / 2
            readonly property real start: (grid.height - rows * height - (rows - 1) * grid.gap) / 2
            readonly property int rows: Math.min(grid.lines, Math.ceil((grid.cards.count - Math.floor(index / grid.perPage) * grid.perPage) / grid.columns))

            objectName: `inspect:${model.cardId}`
            visible: Math.floor(index / grid.perPage) === grid.page
            x: margin + spot % grid.columns * (width + grid.gap)
            y: grid.waiting ? -height - grid.height : start + line * (height + grid.gap)
            width: grid.cardWidth
            height: grid.cardHeight
            tone: CardTones.of(model.cardId)
            iconName: model.icon
            title: model.title
            essential: grid.essential ? model.text : ""
            source: grid.essential ? model.source : ""
            moreText: grid.kiosk.words.table.more
            onTapped: grid.kiosk.inspect(model.cardId)

            Behavior on y {
                enabled: card.visible

                NumberAnimation { duration: Motion.slow * (1 + card.spot * 0.3); easing.type: Motion.spring; easing.overshoot: 0.7 }
            }
        }
    }
}
