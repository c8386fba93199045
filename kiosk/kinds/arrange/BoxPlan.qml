import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps

// Cards in places that have a name and hold any number: columns side by side, or a grid. Cards that wait are strips, placed
// ones as large as their place has room for; where it does not hold the titles of its own, they show their picture only, at a
// low table from the foot of their place upwards. Once all are placed, the places take the room of those that waited.
ArrangePlan {
    id: plan

    property int fullest // cards in the place that has most
    property list<string> called // how the places are
    property bool upright // columns rather than a grid
    property bool settled // no card waits, and nothing else needs their room
    property bool based // what ends the step has a place of its own
    readonly property bool spread: settled && !Theme.compact && (Theme.portrait || based)
    readonly property bool tight: Theme.compact && !Theme.portrait
    readonly property bool low: Theme.compact && Theme.portrait // cards lie beside the name of their place
    readonly property real boardWide: Theme.portrait || tight || spread ? width : width * 0.62 // what is wide asks only for this: the board's height depends on it
    readonly property int across: Math.max(1, Math.min(count, Math.floor(width / (6.5 * Theme.body))))
    readonly property int columns: tight ? Math.ceil(count / Math.ceil(count / across)) : Math.max(1, Math.min(upright || count < 4 ? count : Math.ceil(count / 2), Math.floor(boardWide / (9.5 * Theme.body))))
    readonly property int rows: Math.ceil(count / columns)
    readonly property real named: Math.min(textHeight(Theme.strong, 2), Math.max(0, ...called.map(name => ruler.high(name, wide - 2 * Theme.gap)))) + Theme.gap // a name above cards, with its gap
    head: low ? (high - cell) / 2 : tight ? Math.max(textHeight(Theme.body, 1), high - cell - inset) : named
    readonly property real wide: (boardWide - (columns - 1) * Theme.apart) / columns
    readonly property real high: (board.height - (rows - 1) * Theme.apart) / rows
    readonly property real inset: Theme.gap
    readonly property bool worded: wide - 2 * inset >= 9 * Theme.body && Math.max(1, fullest) * (strip + Theme.apart) <= high - head - inset
    readonly property real strip: strips.stripHeight(wide - 2 * inset) // high, the least that says its title
    readonly property real placedHigh: Math.max(strip, Math.min((wide - 2 * inset) * 1.6, (high - head - inset) / Math.max(2, fullest) - Theme.apart))
    readonly property real least: Theme.targetMin * (Theme.compact ? 1 : 1.1) // a picture across
    readonly property real under: high - (low ? 2 * inset : inset + (tight ? textHeight(Theme.body, 1) + inset / 2 : named)) // the name of a place, for pictures
    readonly property real cell: Math.max(least, ...Array.from({length: low ? 1 : Math.max(2, fullest)}, (_, row) => largest(row + 1)))
    readonly property real start: wide * names + inset // of the cards
    readonly property int inRow: Math.max(1, Math.floor((wide - start - inset + Theme.apart) / (cell + Theme.apart) + 0.001))

    notice: Qt.rect(0, 0, width, tight ? Theme.pill + Theme.lift : noticeHigh(Theme.saying, Theme.portrait ? 2 : 1))
    board: Qt.rect(0, notice.height + gap, boardWide, tight ? Math.min((height - notice.height) * 0.62, height - 2 * (notice.height + gap), rows > 1 ? Infinity : textHeight(Theme.body, 1) + 2 * (least + Theme.apart) + inset) : low ? Math.ceil(count / columns) * (least + 2 * Theme.apart) - Theme.apart : !Theme.portrait ? height - notice.height - gap : spread ? height - notice.height - 3 * gap - Theme.pill - Theme.lift : (height - notice.height) * 0.55)
    hand: spread && !Theme.portrait ? board : Theme.portrait || tight ? Qt.rect(0, board.y + board.height + gap, width, height - board.y - board.height - gap) : Qt.rect(board.width + Theme.margin, board.y, width - board.width - Theme.margin, board.height)
    names: low ? 0.5 : 0
    pagerAbove: Theme.compact
    perPage: strips.perPage

    readonly property StripPlan strips: StripPlan {
        width: plan.hand.width
        height: plan.hand.height
        count: plan.waiting
        titles: plan.titles
        foot: plan.pagerAbove && !Theme.portrait ? 0 : pagerHeight
    }

    readonly property TextRuler ruler: TextRuler {
        display: true
        size: Theme.naming
    }

    // A picture in the fullest place, where they lie in that many rows.
    function largest(rows: int): real {
        return Math.min((wide - start - inset + Theme.apart) / Math.ceil(Math.max(2, fullest) / rows), (under + Theme.apart) / rows) - Theme.apart;
    }

    function place(index: int): rect {
        const x = board.x + index % columns * (wide + Theme.apart);
        return Qt.rect(x, board.y + Math.floor(index / columns) * (high + Theme.apart), index === count - 1 ? board.x + board.width - x : wide, high); // the last one takes what is left of its line
    }

    function kind(place: int): string {
        return place < 0 || worded ? "strip" : "cell";
    }

    function card(index: int, order: int): rect {
        if (index < 0) {
            const box = strips.box(order - page * perPage);
            return Qt.rect(hand.x + box.x, hand.y + box.y, box.width, box.height);
        }
        const box = place(index);
        const left = box.x + start, top = box.y + head;
        if (worded)
            return Qt.rect(left, top + order * (placedHigh + Theme.apart), wide - 2 * inset, placedHigh);
        if (low && order >= inRow) // more than lie beside one another: between two of them
            return Qt.rect(left + (order - inRow + 0.5) * (cell + Theme.apart), top, cell, cell);
        return Qt.rect(left + order % inRow * (cell + Theme.apart), top + Math.floor(order / inRow) * (tight ? -1 : 1) * (cell + Theme.apart), cell, cell);
    }
}
