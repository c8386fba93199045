import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels

// What a number is about, seen from afar: its icon under the rays of its game.
Rectangle {
    id: picture

    required property WagerModel wager

    color: Colours.bright(wager.color)
    radius: Theme.radius / 3
    clip: true

    Rays {
        anchors.fill: parent
        visible: !Theme.highContrast
        surface: picture.wager.color
    }

    Rectangle {
        anchors.centerIn: parent
        width: parent.height * 0.86
        height: width
        radius: width / 2
        color: Colours.action
        border.color: Colours.ink
        border.width: Theme.line
    }

    Icon {
        anchors.centerIn: parent
        name: picture.wager.icon
        size: parent.height * 0.56
    }
}
