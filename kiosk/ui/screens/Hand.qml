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
    readonly property var places: Theme.compact ? [{across: 0.4, down: 0.48, turn: -14}, {across: 0.5, down: 0.46, turn: -3}, {across: 0.6, down: 0.51, turn: 8}] : [{across: 0.18, down: 0.54, turn: -9}, {across: 0.5, down: 0.44, turn: 2}, {across: 0.82, down: 0.55, turn: 9}]

    Repeater {
        model: hand.cards

        Item {
            id: place

            required property int index
            required property string title
            required property string icon

            x: hand.width * hand.places[index].across
            y: hand.height * hand.places[index].down
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
