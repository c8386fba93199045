pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps

// A ring whose links are as thick as many hesitated there.
Item {
    id: ring

    required property var cards
    required property var names
    required property var pieces
    readonly property int count: cards.length
    readonly property real node: Math.min(Theme.mm(9), height * 0.26)
    readonly property size half: Qt.size((Math.min(width, height * 2.6) - node) / 2, (height - node) / 2)

    // Where a card stands.
    function spot(place: int): point {
        const turn = 2 * Math.PI * place / count - Math.PI / 2;
        return Qt.point(width / 2 + half.width * Math.cos(turn), height / 2 + half.height * Math.sin(turn));
    }

    Repeater {
        model: ring.count

        Rectangle {
            required property int index
            readonly property point from: ring.spot(index)
            readonly property point to: ring.spot((index + 1) % ring.count)

            x: (from.x + to.x - width) / 2
            y: (from.y + to.y - height) / 2
            width: Math.hypot(to.x - from.x, to.y - from.y)
            height: Theme.line * (1 + ring.pieces[index])
            radius: height / 2
            rotation: Math.atan2(to.y - from.y, to.x - from.x) * 180 / Math.PI
            color: ring.pieces[index] === Math.max(...ring.pieces) ? Colours.action : Colours.on("night")
        }
    }

    Repeater {
        model: ring.count

        Item {
            required property int index

            x: ring.spot(index).x - width / 2
            y: ring.spot(index).y - height / 2
            width: ring.node * 0.9
            height: ring.node
            Accessible.role: Accessible.StaticText
            Accessible.name: ring.names[index]

            SixSides {
                fill: Colours.surface(CardTones.of(ring.cards[parent.index]))
                line: Colours.paper
            }
        }
    }
}
