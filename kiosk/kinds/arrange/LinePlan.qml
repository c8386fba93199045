import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps

// Cards in numbered places, in rows from left to right, and those that wait below. Where the titles would not fit,
// placed cards show their picture and those that wait are strips.
ArrangePlan {
    id: plan

    readonly property int columns: Math.max(1, Math.min(count, Math.floor((width + Theme.apart) / ((worded ? least : cell) + Theme.apart))))
    readonly property int rows: Math.ceil(count / columns)
    readonly property int handRows: Math.ceil(waiting / Math.max(1, columns))
    readonly property real least: 7.6 * Theme.body
    readonly property real cell: Math.max(Theme.targetMin, Math.min(Theme.targetPrimary * 1.15, height - notice.height - labels - 2 * gap - Theme.targetMin)) // one strip below, at least
    readonly property real labels: ends ? textHeight(Theme.strong, 1) + Theme.apart : 0
    readonly property int fitting: Math.max(1, Math.min(count, Math.floor((width + Theme.apart) / (least + Theme.apart)))) // cards in a row
    readonly property real fittingWidth: (width - (fitting - 1) * Theme.apart) / fitting
    readonly property real fittingHeight: (height - noticeHigh(Theme.title, 2) - labels - 2 * gap) / (Math.ceil(count / fitting) + Math.ceil(waiting / fitting)) - Theme.apart
    readonly property CardRuler ruler: CardRuler {}
    readonly property bool worded: titles.every(title => ruler.picture(title, "", "", fittingWidth, fittingHeight - Theme.lift) >= 0)
    readonly property real room: height - notice.height - labels - 2 * gap
    readonly property real cardWidth: worded ? Math.min((width - (columns - 1) * Theme.apart) / columns, 12 * Theme.body) : cell
    readonly property real cardHeight: worded ? Math.min(cardWidth * 1.35, room / (rows + handRows) - Theme.apart) : cell
    readonly property real rowsHeight: rows * (cardHeight + Theme.apart) - Theme.apart

    notice: Qt.rect(0, 0, width, noticeHigh(worded ? Theme.title : Theme.body, Theme.portrait ? 2 : 1))
    board: Qt.rect(0, notice.height + gap, width, rowsHeight + labels)
    hand: Qt.rect(0, board.y + board.height + gap, width, height - board.y - board.height - gap)
    perPage: worded ? Math.max(1, waiting) : strips.perPage

    readonly property StripPlan strips: StripPlan {
        width: plan.hand.width
        height: plan.hand.height
        count: plan.waiting
        titles: plan.titles
    }

    function _row(order: int, y: real, total: int): rect {
        const inRow = Math.min(columns, total - Math.floor(order / columns) * columns);
        const start = (width - inRow * (cardWidth + Theme.apart) + Theme.apart) / 2;
        return Qt.rect(start + order % columns * (cardWidth + Theme.apart), y + Math.floor(order / columns) * (cardHeight + Theme.apart), cardWidth, cardHeight);
    }

    function end(index: int): rect {
        return Qt.rect(index * (width / 2 + Theme.apart), board.y + board.height - labels, width / 2 - Theme.apart, labels);
    }

    function place(index: int): rect {
        return _row(index, board.y, count);
    }

    function kind(place: int): string {
        return worded ? "face" : place >= 0 ? "cell" : "strip";
    }

    function card(index: int, order: int): rect {
        if (index >= 0)
            return place(index);
        if (worded)
            return _row(order, hand.y + (hand.height - handRows * (cardHeight + Theme.apart)) / 2, waiting);
        const box = strips.box(order - page * perPage);
        return Qt.rect(hand.x + box.x, hand.y + box.y, box.width, box.height);
    }
}
