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
    property real band: bare ? width : Math.min(height * 0.8, Theme.body * 2.6) // of the picture

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
        fill: card.bare ? Colours.surface(CardTones.of(card.model.cardId ?? "")) : Colours.paper
    }

    contentItem: Item {
        transform: Translate {
            y: card.sink
        }

        Icon {
            x: (card.band - width) / 2
            y: (parent.height - card.lift - height) / 2
            name: card.model.icon ?? ""
            size: Math.min(card.band, parent.height) * 0.62
            color: card.bare ? Colours.tint(CardTones.of(card.model.cardId ?? "")) : Colours.surface(CardTones.of(card.model.cardId ?? ""))
        }

        FitText {
            x: card.band
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
