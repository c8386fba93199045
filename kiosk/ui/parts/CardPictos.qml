pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// The icons above the easy words of a card.
Row {
    id: pictos

    required property string cardId
    required property color ink
    readonly property list<string> names: Theme.cardPictos(cardId)
    readonly property real size: Math.round(1.8 * Theme.body)
    readonly property real needed: names.length > 0 ? 1.2 * size : 0 // of a card's height

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
