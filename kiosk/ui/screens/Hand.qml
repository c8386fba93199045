pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels

// Three real cards, fanned out. A small screen shows the words of the front one only.
Item {
    id: hand

    required property RowsModel cards
    readonly property real cardWidth: Math.min(width * (Theme.compact ? 0.56 : 0.29), height * (Theme.compact ? 0.52 : 0.42))
    readonly property var tones: ["teal", "orange", "violet"]
    readonly property var places: Theme.compact ? [{x: 0.4, y: 0.48, turn: -14}, {x: 0.5, y: 0.46, turn: -3}, {x: 0.6, y: 0.51, turn: 8}] : [{x: 0.18, y: 0.54, turn: -9}, {x: 0.5, y: 0.44, turn: 2}, {x: 0.82, y: 0.55, turn: 9}]

    Repeater {
        model: hand.cards

        Item {
            id: place

            required property int index
            required property string title
            required property string icon

            x: hand.width * hand.places[index].x
            y: hand.height * hand.places[index].y
            rotation: hand.places[index].turn

            CardFace {
                interactive: false
                width: hand.cardWidth
                height: width * 1.45
                x: -width / 2
                y: -height / 2
                tone: hand.tones[place.index]
                iconName: place.icon
                title: Theme.compact && place.index < hand.cards.count - 1 ? "" : place.title
            }
        }
    }
}
