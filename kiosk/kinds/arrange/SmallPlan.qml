import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// A small screen: below the sentence every card by its title, each in a place of its own, all on one page as far as they fit: a
// chip while it waits, its number and its title once it is placed. Letters come back to their least before a page is added.
ArrangePlan {
    id: plan

    required property int total // cards
    required property bool full // all are placed: nothing more is said, and a button stands below
    readonly property list<TextRuler> letters: [TextRuler { display: true }, TextRuler { display: true; size: Theme.least }]
    readonly property real button: Theme.pill + 2 * Theme.lift + Theme.gap // with what is around it
    readonly property real foot: full ? button : 0
    readonly property var lists: fit(hand) ?? fewer()

    listed: true
    pagerAbove: perPage < total
    perPage: lists.rows * lists.columns

    // The chips in a room, all of them; null where they are not whole.
    function fit(room: rect): var {
        for (const ruler of letters)
            for (const columns of [1, 2]) {
                const rows = Math.max(1, Math.ceil(total / columns));
                const high = (room.height - foot - (rows - 1) * Theme.gap) / rows;
                const least = asked(ruler, (room.width - (columns - 1) * Theme.gap) / columns);
                if (full || high >= least)
                    return {columns: columns, rows: rows, high: Math.min(high, 1.4 * least)};
            }
        return null;
    }

    // As many as there is room for.
    function fewer(): var {
        const least = Math.min(hand.height, asked(letters[1], hand.width));
        return {columns: 1, rows: Math.max(1, Math.floor((hand.height + Theme.gap) / (least + Theme.gap))), high: least};
    }

    // How high a chip of that width is.
    function asked(ruler: TextRuler, wide: real): real {
        return titles.reduce((most, title) => Math.max(most, ruler.unbroken(title, wide - 1.2 * Theme.body - 1.5 * Theme.gap) * 1.03 + Theme.gap / 2), Theme.targetMin) + Theme.lift;
    }

    // How high the sentence is in a column of that width.
    function said(wide: real): real {
        return Math.max(...[Words.arrange.pick, Words.arrange.put].map(text => letters[1].high(text, wide * 0.97))) * 1.1 + Theme.gap;
    }

    // The box of a card that waits.
    function chip(order: int): rect {
        const at = order - page * perPage, wide = (hand.width - (lists.columns - 1) * Theme.gap) / lists.columns;
        return Qt.rect(hand.x + at % lists.columns * (wide + Theme.gap), hand.y + Math.floor(at / lists.columns) * (lists.high + Theme.gap), wide, lists.high);
    }

    function card(index: int, order: int): rect {
        return index >= 0 ? place(index) : chip(order);
    }
}
