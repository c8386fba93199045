import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models

// A card to keep in view: its picture and its title, or its picture alone. A touch shows it in full.
Pressable {
    id: card

    required property Models.Kiosk kiosk
    required property var model
    property bool bare: false // its picture alone
    property int largest: Theme.strong // letters of the title
    property real band: bare ? width : Math.min(height * 1.1, Theme.body * 3.2) // of the picture

    objectName: `inspect:${model.cardId}`
    padding: 0
    focusPolicy: Qt.TabFocus // a finger leaves the focus in the text
    lift: Theme.lift
    text: model.title ?? "" // gone with its row
    Accessible.description: model.text ?? ""
    onTapped: kiosk.inspect(model.cardId)

    background: Plate {
        lift: card.lift
        sink: card.sink
        radius: Theme.cardRadius
    }

    contentItem: Item {
        transform: Translate {
            y: card.sink
        }

        CardPrint {
            x: Theme.line
            y: Theme.line
            width: (card.bare ? parent.width : card.band) - 2 * x
            height: parent.height - card.lift - 2 * y
            radius: Theme.cardRadius - Theme.line
            inset: Theme.printed - Theme.line
            cardId: card.model.cardId ?? ""
            tone: CardTones.of(cardId)
            iconName: card.model.icon ?? ""
        }

        FitText {
            x: card.band + Theme.gap / 2
            width: parent.width - x - Theme.gap
            height: parent.height - card.lift - 2 * Theme.line
            y: Theme.line
            visible: !card.bare
            display: true
            beside: true
            text: card.text
            maximum: card.largest
            verticalAlignment: Text.AlignVCenter
        }
    }
}
