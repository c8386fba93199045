pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// Two-tone outline around a focused part: visible on any surface, light or dark.
Rectangle {
    id: ring

    property real gap: Theme.line
    property bool sixSided: false // around a hexagon

    anchors.fill: parent
    anchors.margins: -gap - 2 * Theme.line
    color: Colours.clear
    border.color: Colours.ink
    border.width: sixSided ? 0 : Theme.line

    Loader { // few parts are six-sided
        anchors.fill: parent
        active: ring.sixSided

        sourceComponent: Item {
            SixSides {
                fill: Colours.clear
                line: Colours.paper
                lineWidth: 3 * Theme.line
            }

            SixSides {
                fill: Colours.clear
                line: ring.border.color
                lineWidth: 2 * Theme.line
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.line
        visible: !ring.sixSided
        radius: Math.max(0, ring.radius - Theme.line)
        color: Colours.clear
        border.color: Colours.paper
        border.width: Theme.line
    }
}
