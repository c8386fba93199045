import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps

// Cards in a ring: the ring, the hexagons that wait, and the sentence above them. Where the titles would not fit on
// hexagons, cards wait as strips that say their title, and the ring shows pictures.
ArrangePlan {
    id: plan

    readonly property bool tall: Theme.portrait
    readonly property real side: Math.min(largest.side, heap.side) // of hexagons with titles
    readonly property bool worded: titles.every(title => ruler.unbroken(title, side * heap.flat * 0.84) + ruler.over <= 0.92 * side) // whole below their pictures
    readonly property real noticeHeight: worded ? noticeHigh(Theme.title, 2) : noticeHigh(Theme.body, 3)
    readonly property real column: width - board.width - Theme.margin

    board: tall ? Qt.rect(0, noticeHeight + gap, width, ring.side * ring.down + 1) : Qt.rect(0, 0, ring.side * ring.across + 1, height)
    notice: tall ? Qt.rect(0, 0, width, noticeHeight) : Qt.rect(width - column, 0, column, noticeHeight)
    hand: tall ? Qt.rect(0, board.y + board.height + gap, width, height - board.y - board.height - gap) : Qt.rect(width - column, notice.height + gap, column, height - notice.height - gap)
    help: tall ? hand : Qt.rect(notice.x, 0, notice.width, height)
    perPage: worded ? Math.max(1, waiting) : strips.perPage

    readonly property TextRuler ruler: TextRuler { display: true }

    readonly property RingShape largest: RingShape {
        count: plan.count
        width: plan.tall ? plan.width : plan.width * 0.5
        height: plan.tall ? plan.height * 0.52 : plan.height
    }

    readonly property HexHeap heap: HexHeap {
        count: plan.waiting
        width: plan.tall ? plan.width : plan.width - plan.largest.side * plan.largest.across - Theme.margin
        height: plan.tall ? plan.height * 0.35 : plan.height - 4.5 * Theme.title
    }

    ring: RingShape {
        count: plan.count
        width: plan.largest.width
        height: plan.largest.height
        most: plan.worded ? plan.side : Math.min(plan.largest.side, Math.max(Theme.targetPrimary, plan.tall ? plan.width / 8 : plan.width / 13))
    }

    readonly property HexHeap pile: HexHeap {
        count: plan.waiting
        width: plan.hand.width
        height: plan.hand.height
        most: plan.ring.side
    }

    readonly property StripPlan strips: StripPlan {
        width: plan.hand.width
        height: plan.hand.height
        count: plan.waiting
        titles: plan.titles
    }

    // The ring is drawn in the middle of its board.
    function place(index: int): rect {
        const box = ring.box(index);
        return Qt.rect(board.x + (board.width - ring.width) / 2 + box.x, board.y + (board.height - ring.height) / 2 + box.y, box.width, box.height);
    }

    function kind(place: int): string {
        return worded ? "hexagon" : place >= 0 ? "sixsided" : "strip";
    }

    function card(index: int, order: int): rect {
        if (index >= 0)
            return place(index);
        const box = worded ? pile.box(order) : strips.box(order - page * perPage);
        return Qt.rect(hand.x + box.x, hand.y + box.y, box.width, box.height);
    }
}
