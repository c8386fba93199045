pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models

// The ring as it is, closed. The links from `first` to `last`, read now, are lit.
Item {
    id: ring

    required property Models.RowsModel answers
    property int first: 0
    property int last: 0
    readonly property bool worded: hexes.side * hexes.flat * 0.84 >= 6.6 * Theme.body

    RingShape { id: hexes; count: ring.answers.count; width: ring.width; height: ring.height }

    Repeater {
        model: ring.answers

        Item {
            id: spot

            required property int index
            required property var model
            readonly property rect box: hexes.box(index)

            x: box.x
            y: box.y
            width: box.width
            height: box.height

            Hexagon {
                anchors.fill: parent
                visible: ring.worded
                interactive: false
                status: Hexagon.Filled
                text: spot.model.title
                title: text
                iconName: spot.model.icon
                tone: CardTones.of(spot.model.cardId)
            }

            CardCell {
                anchors.fill: parent
                visible: !ring.worded
                interactive: false
                sixSided: true
                text: spot.model.title
                iconName: spot.model.icon
                tone: CardTones.of(spot.model.cardId)
            }
        }
    }

    RingPath {
        anchors.fill: parent
        shape: hexes
        lit: ring.first
        litTo: ring.last
    }
}
