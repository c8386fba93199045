pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels

// Some cards of a deck that may come in, side by side, as they will lie on the table.
Row {
    id: shelf

    required property PreviewModel preview
    property int first: 0 // of them, among all
    property int across: 1 // how many stand in a row
    readonly property real cardWidth: (width - (across - 1) * spacing) / across

    spacing: Theme.gap * 2

    Repeater {
        model: shelf.preview.cards.slice(shelf.first, shelf.first + shelf.across)

        CardFace {
            id: card

            required property var modelData

            objectName: `preview:${modelData.cardId}`
            interactive: false
            width: shelf.cardWidth
            height: shelf.height
            cardId: modelData.cardId
            tone: Theme.cardTone(cardId) || shelf.preview.color
            iconName: modelData.icon
            title: modelData.title
            essential: modelData.text
            source: modelData.source
        }
    }
}
