pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// Cards that are there and that nobody sees yet.
Column {
    id: heap

    required property int count
    required property Item room // what there is to fill
    readonly property real card: Math.min((room.height - label.height - spacing) / 1.45, 9 * Theme.body)

    spacing: Theme.compact ? Theme.gap : Theme.margin

    Item {
        anchors.horizontalCenter: parent.horizontalCenter
        width: heap.card
        height: heap.card * 1.4

        Repeater {
            model: Math.min(3, heap.count)

            CardFace {
                required property int index

                width: heap.card
                height: heap.card * 1.4
                rotation: (index - 1) * 6
                interactive: false
                status: CardFace.Back
                tone: Colours.ground
                backName: Words.deal.title
            }
        }
    }

    Label {
        id: label

        width: Math.min(implicitWidth, heap.room.width)
        role: Label.Title
        headed: false
        text: Words.deal.hidden(heap.count)
        color: Colours.on(Colours.ground)
    }
}
