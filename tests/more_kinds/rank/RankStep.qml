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
        visible: rank.step.curtain
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

        Column {
            id: cards

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: rank.step.cards

                Item {
                    id: card

                    required property string cardId
                    required property string title
                    required property string icon
                    required property int place

                    width: cards.width
                    height: button.height

                    QuietButton {
                        id: button

                        objectName: `card:${card.cardId}`
                        width: parent.width
                        enabled: !rank.step.shown
                        iconName: card.icon
                        text: card.place > 0 ? Words.rank.place(card.title, card.place) : card.title
                        onTapped: rank.step.touch(card.cardId)
                    }
                }
            }
        }
    }
}
