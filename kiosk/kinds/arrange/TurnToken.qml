import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps

// A card that was read, small, gliding to the place the table gave it.
Rectangle {
    id: token

    required property var row // roles of the card
    required property point home // its middle
    readonly property string tone: CardTones.of(row.cardId)

    x: home.x - width / 2
    y: home.y - height / 2
    height: width
    radius: width / 2
    scale: row.place < 0 ? 0 : 1
    color: Colours.surface(tone)
    border.color: Colours.ink
    border.width: Theme.line
    Accessible.role: Accessible.StaticText
    Accessible.name: row.title
    Accessible.ignored: row.place < 0

    Behavior on x {
        NumberAnimation { duration: Motion.slow; easing.type: Motion.settle }
    }

    Behavior on y {
        NumberAnimation { duration: Motion.slow; easing.type: Motion.settle }
    }

    Behavior on scale {
        NumberAnimation { duration: Motion.slow; easing.type: Motion.settle }
    }

    Icon {
        anchors.centerIn: parent
        name: token.row.icon
        size: parent.width * 0.66
        color: Colours.tint(token.tone)
    }
}
