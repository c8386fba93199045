import QtQuick
import kiosk.ui.theme

// A tall window: numbered places one below the other, with the words of both ends above and below them, and the cards that wait
// beside them.
ArrangePlan {
    id: plan

    readonly property real labels: ends ? Math.ceil(Theme.strong * Theme.leading * 1.05) + Theme.apart : 0
    readonly property int rows: Math.max(1, count, waiting)
    readonly property real wide: (width - Theme.margin) / 2
    readonly property real high: Math.min((board.height - 2 * labels - (rows - 1) * Theme.apart) / rows, wide * 0.7)

    notice: Qt.rect(0, 0, width, noticeHigh(Theme.saying, 2))
    board: Qt.rect(0, notice.height + gap, wide, height - notice.height - gap)
    hand: Qt.rect(wide + Theme.margin, board.y, wide, board.height)

    function end(index: int): rect {
        return Qt.rect(0, index === 0 ? board.y : place(count - 1).y + high + Theme.apart / 2, wide, labels);
    }

    function place(index: int): rect {
        return Qt.rect(0, board.y + labels + index * (high + Theme.apart), wide, high);
    }

    function card(index: int, order: int): rect {
        return index >= 0 ? place(index) : Qt.rect(hand.x, board.y + labels + order * (high + Theme.apart), wide, high);
    }
}
