pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models

// The cards that arrive, face up when everybody may see them, as a heap of backs when they are secret.
Item {
    id: deal

    required property Models.DealStep step
    required property Models.Kiosk kiosk
    readonly property var words: kiosk.words
    readonly property string surface: kiosk.table.color

    StepFrame {
        id: frame

        anchors.fill: parent
        words: deal.words
        prompt: deal.kiosk.table.prompt
        surface: deal.surface
        action: deal.words.table.next
        pages: cards.pages
        onActed: deal.step.next()

        CardGrid {
            id: cards

            anchors.fill: parent
            kiosk: deal.kiosk
            cards: deal.step.cards
            page: frame.page
        }

        Column {
            anchors.centerIn: parent
            visible: deal.step.cards.count === 0
            spacing: Theme.margin

            Item {
                id: heap

                readonly property real card: Math.min(frame.room.height * 0.42, 9 * Theme.body)

                anchors.horizontalCenter: parent.horizontalCenter
                width: card
                height: card * 1.4

                Repeater {
                    model: Math.min(3, deal.step.count)

                    CardFace {
                        required property int index

                        width: heap.card
                        height: heap.height
                        rotation: (index - 1) * 6
                        interactive: false
                        status: CardFace.Back
                        tone: deal.surface
                        backName: deal.words.deal.title
                    }
                }
            }

            Label {
                width: Math.min(implicitWidth, frame.width)
                role: Label.Title
                text: deal.words.deal.hidden.replace("{count}", deal.step.count)
                color: Colours.on(deal.surface)
            }
        }
    }
}
