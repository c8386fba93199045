pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels

// A tile for each game flies out of the box and closes a ring around it; then they light, one after the other.
Item {
    id: ring

    required property AttractLoop loop
    required property RowsModel games
    required property point middle // of the box they leave
    readonly property int most: 10
    readonly property int tiles: Math.min(most, games.count)
    readonly property real side: Math.min(width, height) * 0.115 // of a tile
    readonly property real reach: Math.min(width, height) / 2 - side - Theme.line * 2

    visible: tiles > 2 && loop.at > loop.closing && loop.at < loop.opening + 400

    Rectangle {
        readonly property real closed: ring.loop.between(ring.loop.closing + ring.tiles * 120, ring.loop.opening - 200, 240)

        anchors.centerIn: parent
        width: 2 * ring.reach
        height: width
        radius: width / 2
        visible: closed > 0.5
        color: Colours.clear
        border.color: Colours.ink
        border.width: Theme.line * 3
    }

    Repeater {
        model: ring.games

        Item {
            id: tile

            required property int index
            required property string color
            required property string iconName
            readonly property real angle: 2 * Math.PI * index / ring.tiles - Math.PI / 2
            readonly property real out: ring.loop.between(ring.loop.closing + 120 * index, ring.loop.opening, 240)
            readonly property bool lit: ring.loop.share(ring.loop.closing + 120 * (ring.tiles + index), 1) === 1

            visible: index < ring.tiles && out > 0
            width: ring.side * Math.sqrt(3)
            height: ring.side * 2
            x: ring.middle.x + out * (ring.width / 2 + ring.reach * Math.cos(angle) - ring.middle.x) - width / 2
            y: ring.middle.y + out * (ring.height / 2 + ring.reach * Math.sin(angle) - ring.middle.y) - height / 2

            SixSides {
                fill: Colours.surface(tile.color)
                line: tile.lit ? Colours.action : Colours.ink
                lineWidth: Theme.line * (tile.lit ? 2 : 1)
            }

            Icon {
                anchors.centerIn: parent
                name: tile.iconName
                size: ring.side * 1.05
                color: Colours.on(tile.color)
            }
        }
    }
}
