pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// The arrows of a ring, from each place to the next and from the last to the first. The first `lit` of them are lit; the one
// that leaves `now` is looked at; the one that leaves `broken` does not hold.
Item {
    id: path

    required property RingShape shape
    property string surface: Colours.ground
    property int lit: 0
    property int now: -1
    property int broken: -1

    Repeater {
        model: path.shape.count

        Rectangle {
            id: link

            required property int index
            objectName: `arrow:${index}`
            readonly property point from: path.shape.centre(index)
            readonly property point to: path.shape.centre(index + 1)
            readonly property bool lit: index < path.lit
            readonly property bool now: index === path.now
            readonly property bool torn: index === path.broken

            x: (from.x + to.x - width) / 2
            y: (from.y + to.y - height) / 2
            width: path.shape.arrow
            height: width
            radius: width / 2
            z: torn || now ? 1 : 0
            scale: torn ? 1.8 : now ? 1.5 : 1
            color: torn ? Colours.wrong : lit ? Colours.action : Colours.bright(path.surface)
            border.color: torn ? Colours.paper : lit ? Colours.ink : Colours.on(path.surface)
            border.width: Theme.line

            Behavior on scale {
                NumberAnimation { duration: Motion.normal; easing.type: Motion.spring }
            }

            Icon {
                anchors.centerIn: parent
                name: link.torn ? Icons.broken : Icons.next
                size: parent.width * 0.72
                rotation: link.torn ? 0 : Math.atan2(link.to.y - link.from.y, link.to.x - link.from.x) * 180 / Math.PI
                color: link.border.color
            }
        }
    }
}
