pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models

// The scale as everybody reads it while each answers on its own pad: a number for each point, and what the two ends mean.
Item {
    id: legend

    required property Models.PositionStep step
    required property real most // across, of a point
    readonly property color ink: Colours.on(Colours.ground)
    readonly property real pitch: width / Math.max(1, step.points)
    readonly property real dot: Math.min(most, pitch - Theme.gap)

    implicitHeight: dot + Theme.gap + Math.max(before.implicitHeight, after.implicitHeight)

    Rectangle { // the line under the points
        x: legend.pitch / 2
        y: (legend.dot - height) / 2
        width: parent.width - legend.pitch
        height: Theme.line * 2
        color: legend.ink
    }

    Repeater {
        model: legend.step.points

        Rectangle {
            id: point

            required property int index

            x: (index + 0.5) * legend.pitch - width / 2
            width: legend.dot
            height: width
            radius: width / 2
            color: Colours.deep(Colours.ground)
            border.color: legend.ink
            border.width: Theme.line

            Label {
                anchors.centerIn: parent
                display: true
                size: Math.min(Theme.title, parent.width * 0.6)
                text: point.index + 1
                color: legend.ink
            }
        }
    }

    component End: Label {
        y: legend.dot + Theme.gap
        width: legend.width * 0.48
        role: Label.Strong
        color: legend.ink

        WordsPlate {}
    }

    End { id: before; text: legend.step.left }
    End { id: after; x: parent.width - width; horizontalAlignment: Theme.end; text: legend.step.right }
}
