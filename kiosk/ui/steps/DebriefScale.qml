pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models

// The scale: above it one dot per person of the group, below it the festival's share of each point, once it is known.
Item {
    id: scale

    required property Models.DebriefStep step
    required property var words
    property string surface: "teal"
    property bool known: false // the festival answered enough
    readonly property int count: Math.max(1, step.points.count)
    readonly property real column: (width - (count - 1) * Theme.gap) / count
    readonly property real line: Theme.body * Theme.leading
    readonly property bool terse: column < 2.7 * Theme.body // no room for the percent sign
    readonly property real band: Math.max(Theme.body, (height - legend.height - ends.height - axis - (known ? line : 0) - 4 * Theme.gap) / (known ? 2 : 1)) // of dots, of bars
    readonly property real axis: Theme.line * 2
    readonly property real dot: Math.min(column / 3.2, band / 2.1, 1.7 * Theme.body)

    component Key: Row {
        id: key

        property string text
        property color fill
        property bool square: false

        spacing: Theme.gap

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.body * 0.75
            height: width
            radius: key.square ? Theme.radius / 4 : width / 2
            color: key.fill
        }

        Label {
            role: Label.Strong
            size: Theme.body
            text: key.text
            color: Colours.on(scale.surface)
        }
    }

    Row {
        id: legend

        spacing: Theme.body

        Key { text: scale.words.result.you; fill: Colours.action }
        Key { visible: scale.known; square: true; text: scale.words.result.festival_name + (scale.terse ? " (%)" : ""); fill: Colours.on(scale.surface) }
    }

    Repeater {
        model: scale.step.points

        DebriefPoint {
            required property int index

            x: index * (scale.column + Theme.gap)
            y: legend.height + Theme.gap
            width: scale.column
            surface: scale.surface
            band: scale.band
            dot: scale.dot
            line: scale.line
            axis: scale.axis
            terse: scale.terse
            onKnownChanged: if (index === 0)
                scale.known = known
            Component.onCompleted: if (index === 0)
                scale.known = known
        }
    }

    Item {
        id: ends

        readonly property real half: (scale.width - Theme.gap) / 2

        y: scale.height - height
        width: scale.width
        height: Math.max(left.height, right.height)

        Label {
            id: left

            width: ends.half
            role: Label.Strong
            size: Theme.body
            text: scale.step.left
            color: Colours.on(scale.surface)
        }

        Label {
            id: right

            x: ends.width - width
            width: ends.half
            role: Label.Strong
            size: Theme.body
            text: scale.step.right
            color: Colours.on(scale.surface)
            horizontalAlignment: Text.AlignRight
        }
    }
}
