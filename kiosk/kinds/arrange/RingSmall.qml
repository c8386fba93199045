import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps

// A small ring of pictures, and beside it (in a tall window below it) every card by its title, each in a place of its own:
// a chip while it waits, its number and its title once it is in the ring.
ArrangePlan {
    id: plan

    required property int total // cards
    required property bool full // all are placed: nothing more is said
    readonly property real said: full ? 0 : textHeight(Theme.body, 2) + Theme.gap
    readonly property bool tall: Theme.portrait
    readonly property int columns: titles.every(title => ruler.lines(title, wordsWide(2)) < 4) ? 2 : 1
    readonly property real least: titles.reduce((most, title) => Math.max(most, ruler.high(title, wordsWide(columns)) + Theme.gap / 2), Theme.targetMin) + Theme.lift
    readonly property int rows: Math.max(1, Math.min(Math.ceil(total / columns), Math.floor((hand.height + Theme.gap) / (least + Theme.gap))))
    readonly property TextRuler ruler: TextRuler { display: true }

    listed: true
    ring: RingShape {
        count: plan.count
        width: plan.tall ? plan.width : plan.width / 2
        height: plan.tall ? plan.height / 2 : plan.height
        most: Math.max(Theme.targetMin / 1.7, Math.min(plan.height / 7, plan.width / 15))
    }
    board: tall ? Qt.rect(0, notice.height + gap, width, ring.side * ring.down) : Qt.rect(0, 0, ring.side * ring.across, height)
    notice: tall ? Qt.rect(0, 0, width, said) : Qt.rect(board.width + Theme.margin, 0, width - board.width - Theme.margin, said)
    hand: tall ? Qt.rect(0, board.y + board.height + gap, width, height - board.y - board.height - gap) : Qt.rect(notice.x, notice.height, notice.width, height - notice.height)
    help: tall ? hand : Qt.rect(notice.x, 0, notice.width, height)
    pagerAbove: perPage < total
    perPage: rows * columns

    function wide(columns: int): real {
        return (hand.width - (columns - 1) * Theme.gap) / columns;
    }

    function wordsWide(columns: int): real {
        return wide(columns) - 1.2 * Theme.body - 2 * Theme.gap;
    }

    function place(index: int): rect {
        const box = ring.box(index);
        return Qt.rect(board.x + (board.width - ring.width) / 2 + box.x, board.y + (board.height - ring.height) / 2 + box.y, box.width, box.height);
    }

    function kind(place: int): string {
        return place >= 0 ? "sixsided" : "chip";
    }

    function card(index: int, order: int): rect {
        if (index >= 0)
            return place(index);
        const at = order - page * perPage;
        return Qt.rect(hand.x + at % columns * (wide(columns) + Theme.gap), hand.y + Math.floor(at / columns) * (least + Theme.gap), wide(columns), least);
    }
}
