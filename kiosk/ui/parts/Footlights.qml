pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// The lamps along the edge of a stage, so many of them lit. Decorative: words say what they tell.
Row {
    id: lights

    readonly property int count: 10
    property int lit: count
    readonly property real size: Math.min(Theme.mm(11), width / (2 * count)) // of a lamp

    objectName: "footlights"
    spacing: (width - count * size) / (count - 1)
    Accessible.ignored: true

    Repeater {
        model: lights.count

        Rectangle {
            required property int index

            width: lights.size
            height: width
            radius: width / 2
            color: index < lights.lit ? Colours.paper : Colours.ink
            border.width: Theme.line
            border.color: Colours.ink
        }
    }
}
