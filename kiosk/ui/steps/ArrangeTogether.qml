pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels

// The whole table places cards: touch a card, then its place, or drag it there; then check.
Item {
    id: board

    required property ArrangeStep step
    required property Kiosk kiosk
    readonly property var words: kiosk.words
    readonly property string surface: kiosk.table.color
    readonly property bool ring: step.layout === "ring"
    readonly property bool named: cards.named
    readonly property ArrangePlan plan: named ? boxes : ring ? hexagons : line
    property int waiting: step.cardsLeft // the most there have been, so that nothing shrinks while playing
    property int page: 0
    readonly property string heldTitle: step.picked === "" ? "" : cards.titleOf(step.picked)

    Connections {
        target: board.step

        function onCards_left_changed() {
            board.waiting = Math.max(board.waiting, board.step.cardsLeft);
        }
    }

    Component.onCompleted: waiting = step.cardsLeft
    onPlanChanged: page = 0

    RingPlan { id: hexagons; width: board.width; height: board.height; count: board.step.slots.count; waiting: board.waiting; page: board.page }
    LinePlan { id: line; width: board.width; height: board.height; count: board.step.slots.count; waiting: board.waiting; page: board.page; ends: board.step.left !== "" || board.step.right !== "" }
    BoxPlan { id: boxes; width: board.width; height: board.height; count: board.step.slots.count; waiting: board.waiting; page: board.page; total: board.step.cards.count; upright: board.step.layout === "columns" }

    ArrangeNotice {
        readonly property bool wide: helping && board.step.full
        readonly property rect box: wide ? board.plan.help : board.plan.notice

        x: box.x
        y: box.y
        width: box.width
        height: wide ? Math.min(box.height - ready.height - Theme.gap * 2, 9 * Theme.body) : box.height
        visible: helping || board.heldTitle !== "" || !pager.visible || !board.plan.pagerAbove
        text: board.heldTitle !== "" ? `${board.heldTitle}. ${board.words.arrange.put}` : Theme.compact || board.plan.perPage < board.waiting ? board.words.arrange.pick : board.kiosk.table.prompt
        help: board.step.help
        moreText: board.words.table.more
        surface: board.surface
    }

    ArrangeCards {
        id: cards

        anchors.fill: parent
        step: board.step
        words: board.words
        surface: board.surface
        plan: board.plan
        path: board.ring && !board.named ? hexagons : null
        page: board.page
    }

    StepPager {
        id: pager

        x: board.plan.pagerAbove ? board.plan.notice.x : board.plan.hand.x
        y: board.plan.pagerAbove ? 0 : board.plan.hand.y + board.plan.hand.height - height
        visible: count > 1 && !board.step.full && (board.heldTitle === "" || !board.plan.pagerAbove)
        words: board.words
        count: Math.ceil(board.step.cardsLeft / Math.max(1, board.plan.perPage))
        page: Math.min(board.page, Math.max(0, count - 1))
        surface: board.surface
        onTurned: page => board.page = page
        onCountChanged: board.page = Math.max(0, Math.min(board.page, count - 1))
    }

    Column {
        id: ready

        x: board.plan.hand.x
        y: board.plan.hand.y + (board.step.help !== "" ? board.plan.hand.height - height : (board.plan.hand.height - height) / 2)
        width: board.plan.hand.width
        visible: board.step.full
        spacing: Theme.gap

        PrimaryButton {
            objectName: "check"
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, parent.width)
            text: board.step.scored ? board.words.arrange.check : board.words.arrange.done
            iconName: Icons.check
            surface: board.surface
            onTapped: board.step.check()
        }

        Label {
            width: parent.width
            visible: board.step.scored && board.step.attempts > 0 && !Theme.compact
            text: board.step.attemptsLeft === 1 ? board.words.arrange.last_attempt : board.words.arrange.attempts.replace("{count}", board.step.attemptsLeft)
            color: Colours.on(board.surface)
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
