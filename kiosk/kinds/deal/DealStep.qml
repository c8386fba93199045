pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// The cards that arrive: face up when everybody may see them, a heap of backs when they are secret; where each seat has to
// read its own, all lift a corner of theirs, or one seat at a time is behind the curtain.
Item {
    id: deal

    required property Models.DealStep step
    required property Models.Kiosk kiosk
    readonly property bool reading: step.reader > 0

    Curtain {
        anchors.fill: parent
        closed: deal.step.curtain
        seat: deal.step.reader
        gathers: deal.kiosk
        told: Words.deal.alone
        onLifted: deal.step.lift()
    }

    Loader {
        anchors.fill: parent
        active: deal.step.gathered
        sourceComponent: DealCorners { kiosk: deal.kiosk; step: deal.step }
    }

    StepFrame {
        id: frame

        anchors.fill: parent
        visible: !deal.step.curtain && !deal.step.gathered
        prompt: deal.reading && Theme.form === Theme.Small ? "" // the curtain said it
            : deal.reading ? Words.deal.own(Words.seat.word(`n${deal.step.reader}`))
            : [deal.step.question, deal.kiosk.table.prompt].filter(Boolean).join(Theme.compact ? " " : "\n")
        question: prompt === "" ? Words.deal.own(Words.seat.word(`n${deal.step.reader}`)) : ""
        lines: Theme.compact ? 1 : deal.step.question === "" ? 2 : Theme.portrait ? 4 : 3
        action: deal.reading ? Words.deal.hand_back : Words.table.next
        actionName: deal.reading ? "confirm" : "next"
        ready: !cards.covered // nobody goes on before the card has turned
        pages: deal.reading ? own.pages : deal.step.told ? 1 : cards.pages
        secret: deal.reading
        guest: changes.visible ? changes.implicitWidth + 2 * Theme.gap : 0
        onActed: deal.reading ? deal.kiosk.part("read") : deal.step.next()
        aside: [
            Label {
                x: Theme.side((parent?.width ?? 0) - width, width, parent?.width ?? 0)
                y: ((parent?.height ?? 0) - height) / 2
                width: Math.min(implicitWidth, parent.width)
                height: visible ? implicitHeight : 0
                visible: (deal.step.exchanges || deal.step.prepared) && !deal.reading && !Theme.compact && !(Theme.portrait && Theme.large)
                horizontalAlignment: Theme.left ? Theme.start : Theme.end
                color: Colours.on(Colours.ground)
                text: deal.step.exchanges ? Words.deal.exchanges_left(deal.step.redraws) : Words.deal.prepared
            },
            Row {
                id: changes

                x: Theme.side(0, width, parent?.width ?? 0)
                visible: cards.single && cards.visible

                Repeater {
                    model: cards.single ? deal.step.cards : null

                    QuietButton {
                        required property int index
                        required property var model

                        objectName: `redraw:${model.cardId}`
                        visible: index === frame.page
                        enabled: model.exchangeable ?? false
                        wordless: true
                        iconName: Icons.change
                        text: Words.table.exchange
                        onTapped: deal.step.exchange(model.cardId)
                    }
                }
            },
            OtherText {
                width: parent?.width ?? 0
                height: visible ? Theme.pill + Theme.lift : 0
                visible: texts.visible && texts.alone
                rows: deal.step.cards
                shown: texts.shown
                onTapped: texts.shown = 1 - texts.shown
            }
        ]

        DealOwn {
            id: own

            anchors.fill: parent
            visible: deal.reading
            step: deal.step
            page: frame.page
        }

        CardGrid {
            id: cards

            anchors.fill: parent
            visible: !deal.reading && !deal.step.told
            kiosk: deal.kiosk
            cards: deal.step.cards
            full: deal.step.count <= 3
            page: frame.page
            exchanges: deal.step.exchanges
            seated: deal.step.seated
            covered: deal.step.resolved && deal.kiosk.table.beating
            onExchanged: cardId => deal.step.exchange(cardId)
        }

        DealTexts {
            id: texts

            anchors.fill: parent
            visible: deal.step.told
            kiosk: deal.kiosk
            cards: deal.step.cards
        }

        DealHeap {
            anchors.centerIn: parent
            visible: !deal.reading && deal.step.cards.count === 0
            count: deal.step.count
            room: frame.room
        }
    }
}
