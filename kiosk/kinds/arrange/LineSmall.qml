import QtQuick
import kiosk.ui.theme

// A line of small numbered places, the words of its ends beside it, in a tall window below it; then every card by its title.
SmallPlan {
    id: plan

    readonly property bool tall: Theme.portrait
    readonly property real room: (width + Theme.gap) * (tall || !ends ? 1 : 0.55) // across
    readonly property int columns: Math.max(1, Math.min(count, Math.floor(room / (Theme.targetMin + Theme.gap))))
    readonly property real cell: Math.min(Math.max(Theme.targetPrimary, 1.7 * Theme.body), room / columns - Theme.gap)
    readonly property real across: columns * (cell + Theme.gap) - Theme.gap
    readonly property real down: Math.ceil(count / columns) * (cell + Theme.gap) - Theme.gap
    readonly property real labels: ends && tall ? textHeight(Theme.least, 1) * 1.1 : 0

    readonly property bool paged: !full && fit(Qt.rect(0, 0, width, height - said(width) - down - labels - gap)) === null

    notice: Qt.rect(0, 0, width, full ? Theme.aloof : Math.max(said(width), paged ? button : 0))
    board: Qt.rect(0, notice.height, width, down + labels)
    hand: Qt.rect(0, board.y + board.height + gap, width, height - board.y - board.height - gap)

    function place(index: int): rect {
        return Qt.rect((width - across) / 2 + index % columns * (cell + Theme.gap), board.y + Math.floor(index / columns) * (cell + Theme.gap), cell, cell);
    }

    function end(index: int): rect {
        const wide = tall ? width / 2 - Theme.gap : (width - across) / 2 - Theme.gap;
        return Qt.rect(index * (width - wide), board.y + (tall ? down : 0), wide, tall ? labels : down);
    }

    function kind(place: int): string {
        return place >= 0 ? "cell" : "chip";
    }
}
