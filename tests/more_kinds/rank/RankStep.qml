pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// Three cards touched in order, handed from seat to seat behind a curtain; then the order of them all.
Item {
    id: rank

    required property Models.RankStep step
    required property Models.Kiosk kiosk

    Curtain {
        anchors.fill: parent
        closed: rank.step.curtain
        seat: rank.step.turn
        onLifted: rank.step.lift()
    }

    StepFrame {
        anchors.fill: parent
        visible: !rank.step.curtain
        prompt: rank.step.shown ? Words.rank.together : rank.kiosk.table.prompt
        action: rank.step.shown ? Words.table.next : Words.rank.confirm
        actionName: rank.step.shown ? "next" : "confirm"
        actionIcon: Icons.check
        ready: rank.step.shown || rank.step.ready
        onActed: rank.step.shown ? rank.step.next() : rank.step.confirm()

        Row {
            id: cards

            anchors.fill: parent
            spacing: Theme.gap

            Repeater {
                model: rank.step.cards

                Pressable {
                    id: card

                    required property string cardId
                    required property string title
                    required property int place

                    objectName: `card:${cardId}`
                    width: (cards.width - 2 * cards.spacing) / 3
                    height: cards.height
                    interactive: !rank.step.shown
                    text: place > 0 ? Words.rank.place(title, place) : title
                    background: Plate {}
                    onTapped: rank.step.touch(cardId)

                    FitText {
                        anchors.fill: parent
                        anchors.margins: Theme.gap * 2
                        text: card.place > 0 ? `${card.place}. ${card.title}` : card.title
                        display: true
                        horizontalAlignment: Text.AlignHCenter
                        verticalAlignment: Text.AlignVCenter
                    }
                }
            }
        }
    }
}
