import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// Whose turn it is, and the card being read. A tap shows it in full.
Item {
    id: hand

    required property Models.ArrangeStep step
    required property Models.Kiosk kiosk
    property string question // to all, of the place that is proposed
    readonly property point middle: Qt.point(x + face.x + face.width / 2, y + face.y + face.height / 2)

    Banner {
        id: banner

        width: parent.width
        seat: hand.question === "" ? hand.step.reader - 1 : -1
        lead: hand.question === "" ? Words.table.your_turn : Words.table.all_turn
        text: hand.question || Words.arrange.read
    }

    CardFace {
        id: face

        objectName: `inspect:${hand.step.cardId}`
        y: banner.height + Theme.gap * 2
        width: parent.width
        height: parent.height - y
        cardId: hand.step.cardId
        tone: CardTones.of(hand.step.cardId)
        iconName: hand.step.cardIcon
        title: hand.step.cardTitle
        essential: hand.step.cardText
        source: hand.step.cardSource
        onTapped: hand.kiosk.inspect(hand.step.cardId)

        CardAloud {
            kiosk: hand.kiosk
            told: face
        }
    }
}
