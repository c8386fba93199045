pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// The whole table places cards: touch a card, then its place, or drag it there; then check.
Item {
    id: screen

    required property Models.ArrangeStep step
    required property Models.Kiosk kiosk
    required property real foot // high, of the apron below, px
    required property real wing // of it at the left, for the pawns
    readonly property real floor: height - foot // of the places and cards
    readonly property bool based: foot > 0 && Theme.form === Theme.Wide // the button stands on the apron
    readonly property bool ring: step.layout === "ring"
    readonly property bool named: cards.named
    readonly property bool upright: Theme.form === Theme.Tall // a line runs downwards
    readonly property bool ended: step.left !== "" || step.right !== ""
    readonly property ArrangePlan plan: named ? boxes : [ring ? hexagons : line, ring ? hexagons : column, ring ? ringed : lined][Theme.form]
    property int waiting: step.cardsLeft // the most there have been, so that nothing shrinks while playing
    property int page: 0
    readonly property bool hung: plan.pagerAbove && !(named && Theme.portrait) // the pages turn where the sentence stands
    readonly property bool shared: named && hung // the sentence stands beside them
    readonly property bool above: step.help !== "" && plan.pagerAbove && !ring && !based // the button in the place of the pages
    readonly property bool aside: step.help !== "" && !above && !based && plan.help.width > 18 * Theme.body && plan.help.height < 12 * Theme.body // the button beside the help
    readonly property bool tight: Theme.compact || plan.perPage < waiting // a sentence of its own has no room
    readonly property string asked: tight && !(named && step.full) ? Words.arrange.pick : step.full ? (step.scored ? Words.arrange.full : Words.arrange.sorted) : [kiosk.table.prompt, Words.arrange.pick].filter(Boolean).join(" ")
    readonly property string heldTitle: step.picked === "" ? "" : cards.titleOf(step.picked)

    onHeldTitleChanged: if (heldTitle !== "")
        Voice.say(Voice.sentences([Words.table.in_hand(heldTitle), Words.arrange.put]))

    Connections {
        target: screen.step

        function onCardsLeftChanged() {
            screen.waiting = Math.max(screen.waiting, screen.step.cardsLeft);
        }

        function onReadyChanged() {
            screen.turn();
        }
    }

    // The page follows the card that is ready, whatever the language and the size of letters leave on a page.
    function turn() {
        if (step.ready !== "")
            page = cards.pageOf(step.ready);
    }

    readonly property int perPage: plan.perPage

    onPerPageChanged: turn()
    Component.onCompleted: {
        waiting = step.cardsLeft;
        turn();
    }

    RingPlan { id: hexagons; width: screen.width; height: screen.floor; count: screen.step.slots.count; waiting: screen.waiting; titles: cards.titles; page: screen.page }
    RingSmall { id: ringed; width: screen.width; height: screen.floor; count: screen.step.slots.count; waiting: screen.waiting; titles: cards.titles; page: screen.page; total: screen.step.cards.count; full: screen.step.full }
    LineSmall { id: lined; width: screen.width; height: screen.floor; count: screen.step.slots.count; waiting: screen.waiting; titles: cards.titles; page: screen.page; total: screen.step.cards.count; full: screen.step.full; ends: screen.ended }
    LinePlan { id: line; width: screen.width; height: screen.floor; count: screen.step.slots.count; waiting: screen.waiting; titles: cards.titles; page: screen.page; ends: screen.ended }
    ColumnPlan { id: column; width: screen.width; height: screen.floor; count: screen.step.slots.count; waiting: screen.waiting; titles: cards.titles; page: screen.page; ends: screen.ended }
    BoxPlan { id: boxes; width: screen.width; height: screen.floor; count: screen.step.slots.count; waiting: screen.waiting; titles: cards.titles; page: screen.page; fullest: cards.fullest; called: cards.names; upright: screen.step.layout === "columns"; settled: screen.step.full && screen.step.help === ""; based: screen.based }

    Heading {
        width: screen.width
        height: screen.floor
        visible: !notice.visible
        text: screen.asked
    }

    ArrangeNotice {
        id: notice

        readonly property bool wide: helping && screen.step.full
        readonly property rect box: wide ? screen.plan.help : screen.plan.notice
        readonly property real turned: !wide && pager.visible && screen.shared ? pager.width + Theme.gap * 2 : 0
        x: box.x + turned
        y: box.y
        width: box.width - turned - (wide && screen.aside ? ready.width + Theme.margin : 0)
        height: !wide ? box.height : Math.min(box.height - (screen.aside || screen.above || screen.based ? 0 : ready.height + Theme.gap * 2), 9 * Theme.body)
        visible: helping || screen.heldTitle !== "" || !(screen.plan.listed && screen.step.full) && (!pager.visible || !screen.hung || screen.shared)
        text: screen.heldTitle !== "" ? [screen.plan.listed ? "" : `${screen.heldTitle}.`, Words.arrange.put].filter(Boolean).join(" ") : screen.asked
        help: screen.step.help
        asked: screen.asked
    }

    ArrangeCards {
        id: cards

        width: screen.width
        height: screen.floor
        step: screen.step
        plan: screen.plan
        page: screen.page
    }

    Repeater {
        model: screen.plan.listed && !screen.step.full ? screen.step.cards : null

        FitText {
            required property var model
            required property int index
            readonly property rect box: screen.plan.card(-1, index)

            x: box.x + Theme.gap / 2
            y: box.y
            width: box.width - Theme.gap / 2
            height: box.height
            visible: model.place >= 0 && Math.floor(index / screen.plan.perPage) === screen.page
            text: `${model.place + 1}. ${model.title}`
            display: true
            beside: true
            maximum: Theme.body
            verticalAlignment: Text.AlignVCenter
            surface: Colours.ground
            color: Colours.on(Colours.ground)
        }
    }

    ArrangeNames {
        x: screen.plan.hand.x + Theme.gap / 2
        y: screen.plan.hand.y
        width: screen.plan.hand.width - Theme.gap / 2
        height: ready.y - y - Theme.gap
        visible: screen.plan.listed && screen.step.full && screen.step.help === ""
        titles: visible ? cards.placed : []
    }

    Repeater {
        model: screen.plan.ends ? [screen.step.left, screen.step.right] : []
        FitText {
            required property string modelData
            required property int index
            readonly property rect box: screen.plan.end(index)

            x: box.x
            y: box.y
            width: box.width
            height: box.height
            text: modelData
            strong: true
            beside: true
            maximum: Theme.strong
            horizontalAlignment: screen.upright || index === 0 ? Theme.start : Theme.end
            verticalAlignment: Text.AlignVCenter
            surface: Colours.ground
            color: Colours.on(Colours.ground)
        }
    }

    StepPager {
        id: pager
        x: screen.hung ? screen.plan.notice.x : screen.plan.hand.x
        y: screen.hung ? 0 : screen.plan.hand.y + screen.plan.hand.height - height
        visible: count > 1 && !screen.step.full && (screen.heldTitle === "" || !screen.hung)
        count: Math.ceil((screen.plan.listed ? screen.step.cards.count : screen.step.cardsLeft) / Math.max(1, screen.plan.perPage))
        page: Math.min(screen.page, Math.max(0, count - 1))
        onTurned: page => screen.page = page
        onCountChanged: screen.page = Math.max(0, Math.min(screen.page, count - 1))
    }

    ArrangeCheck {
        id: ready

        readonly property real usual: screen.plan.hand.x + screen.plan.hand.width - width
        readonly property real clear: screen.plan.hand.x - (width - wide) / 2 // of the places beside the hand
        readonly property bool low: !screen.aside && (screen.plan === column || screen.plan.listed || screen.step.help !== "") // in its room

        x: lying ? Theme.side(screen.width - width, width, screen.width) : screen.aside ? usual : Math.max(Math.min(usual, clear), Theme.side(usual, width, screen.width))
        y: lying ? screen.height - height : screen.above ? 0 : screen.plan.hand.y + (screen.plan.hand.height - height) / (low ? 1 : 2)
        width: lying ? screen.width - screen.wing - Theme.gap * 2 : screen.plan.hand.width * (screen.aside ? 0.4 : 1)
        lying: screen.based
        step: screen.step
    }
}
