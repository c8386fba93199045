import QtQuick
import kiosk.ui.theme

// Two-tone outline around a focused part: visible on any surface, light or dark.
Rectangle {
    id: ring

    property real gap: Theme.line

    anchors.fill: parent
    anchors.margins: -gap - 2 * Theme.line
    color: Colours.clear
    border.color: Colours.ink
    border.width: Theme.line

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.line
        radius: Math.max(0, ring.radius - Theme.line)
        color: Colours.clear
        border.color: Colours.paper
        border.width: Theme.line
    }
}
