import QtQuick
import kiosk.ui.theme
import kiosk.ui.steps

// A small ring of pictures, and every card by its title: beside it, in a tall window below it. The ring shrinks to its least
// before a page is added.
SmallPlan {
    id: plan

    readonly property bool tall: Theme.portrait
    readonly property RingShape large: RingShape { count: plan.count; width: plan.width / 2; height: plan.tall ? plan.height / 2 : plan.height; most: Math.max(Theme.targetMin / 1.7, Math.min(plan.height / 7, plan.width / 15)) }
    readonly property RingShape least: RingShape { count: plan.count; width: plan.width; height: plan.height; most: Theme.targetMin / 1.7 }
    readonly property bool roomy: fit(_hand(large, false)) !== null
    readonly property bool paged: !full && !roomy && fit(_hand(least, false)) === null

    ring: RingShape {
        count: plan.count
        width: plan.board.width
        height: plan.board.height
    }
    board: Qt.rect(0, 0, Math.ceil(_shape().side * _shape().across), tall ? Math.ceil(_shape().side * _shape().down) : height)
    notice: _notice(_shape(), paged)
    hand: _hand(_shape(), paged)
    help: tall ? hand : Qt.rect(notice.x, 0, notice.width, height)

    function _shape(): RingShape {
        return roomy ? large : least;
    }

    // The sentence stands beside the ring, or the pages turn there.
    function _notice(ring: RingShape, paged: bool): rect {
        const start = ring.side * ring.across + Theme.margin;
        const wide = width - start;
        return Qt.rect(start, 0, wide, tall ? ring.side * ring.down : full ? 0 : Math.max(said(wide), paged ? button : 0));
    }

    function _hand(ring: RingShape, paged: bool): rect {
        const above = _notice(ring, paged);
        return tall ? Qt.rect(0, above.height + gap, width, height - above.height - gap) : Qt.rect(above.x, above.height, above.width, height - above.height);
    }

    function place(index: int): rect {
        const box = ring.box(index);
        return Qt.rect(board.x + box.x, board.y + box.y, box.width, box.height);
    }

    function kind(place: int): string {
        return place >= 0 ? "sixsided" : "chip";
    }
}
