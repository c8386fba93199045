pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// Two-tone outline around a focused part: visible on any surface, light or dark.
Rectangle {
    id: ring

    property real gap: Theme.line
    property real thick: Theme.line // of each tone
    property bool sixSided: false // around a hexagon

    anchors.fill: parent
    anchors.margins: -gap - 2 * thick
    color: Colours.clear
    border.color: Colours.ink
    border.width: sixSided ? 0 : thick

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
        anchors.margins: ring.thick
        visible: !ring.sixSided
        radius: Math.max(0, ring.radius - ring.thick)
        color: Colours.clear
        border.color: Colours.paper
        border.width: ring.thick
    }
}
