pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// The icons of the easy words of a card.
Row {
    id: pictos

    required property string cardId
    required property color ink
    readonly property list<string> names: Theme.cardPictos(cardId)
    property real size: Math.round(1.8 * Theme.body)
    readonly property real needed: names.length > 0 ? 1.2 * size : 0 // of a card's height
    readonly property real across: names.length > 0 ? names.length * (size + spacing) - spacing : 0

    spacing: Theme.gap

    Repeater {
        model: pictos.names

        Icon {
            required property string modelData

            name: modelData
            size: pictos.size
            color: pictos.ink
        }
    }
}
