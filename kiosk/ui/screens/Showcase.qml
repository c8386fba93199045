pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels

// One game after the other: its box deals three of its cards, a hand turns the middle one, and there is time to read it. Then
// they slide back under the box, the box leaves, and the next one comes. Calm, the games change without any movement.
Item {
    id: show

    required property ShowcaseModel games
    readonly property bool peeking: Theme.compact || height < Theme.body * 21 // the cards only look out from behind the box
    readonly property real boxWidth: Math.min(width * (peeking ? 0.76 : 0.56), height * (peeking ? 0.74 : 0.62))
    readonly property real cardWidth: boxWidth * (peeking ? 0.5 : 0.48)
    readonly property real cardsDown: peeking ? 0.36 : 0.77 // of the height
    readonly property real boxMiddle: box.y + box.height / 2
    readonly property bool roomy: box.implicitHeight + Theme.gap * 2 <= height && ruler.widest(games.title) <= boxWidth - 2 * Theme.framed - Theme.body // the box and its title are whole
    property real dealt: 1 // 0: the cards lie under the box
    property real turned: 1 // 0: the middle card lies face down
    property real pointing: 0 // 1: the hand is at the middle card
    property real gone: 0 // 1: the box has left

    TextRuler {
        id: ruler

        display: true
    }

    Item {
        anchors.fill: parent
        visible: show.roomy
        opacity: 1 - show.gone

        transform: Translate {
            x: show.gone * show.width * 0.3
        }

        Repeater {
            model: show.games.cards

            ShowcaseCard {
                act: show
            }
        }

        GameBox {
            id: box

            x: (show.width - width) / 2
            y: Math.min(show.height * (show.peeking ? 0.58 : 0.36) - height / 2, show.height - height - Theme.gap * 2)
            width: show.boxWidth
            height: implicitHeight
            rotation: -3
            title: show.games.title
            tone: show.games.color
            iconName: show.games.icon
            picture: show.games.picture
        }
    }

    Item {
        anchors.fill: parent
        visible: show.pointing > 0 && show.roomy && !show.peeking
        clip: true

        Hand {
            x: (show.width - width) / 2
            y: show.height - show.pointing * height * 0.62
            width: implicitWidth
            height: show.cardWidth * 1.1
        }
    }

    Timer {
        interval: Motion.act
        repeat: true
        running: show.visible && show.games.count > 0
        onTriggered: change.restart()
    }

    SequentialAnimation {
        id: change

        NumberAnimation { target: show; property: "dealt"; to: 0; duration: Motion.reel; easing.type: Motion.settle }
        NumberAnimation { target: show; property: "gone"; to: 1; duration: Motion.normal; easing.type: Motion.settle }
        ScriptAction { script: show.games.next() }
        PropertyAction { target: show; property: "turned"; value: 0 }
        NumberAnimation { target: show; property: "gone"; to: 0; duration: Motion.slow; easing.type: Motion.settle }
        NumberAnimation { target: show; property: "dealt"; to: 1; duration: Motion.reel; easing.type: Motion.settle }
        NumberAnimation { target: show; property: "pointing"; to: 1; duration: Motion.slow; easing.type: Motion.settle }
        NumberAnimation { target: show; property: "turned"; to: 1; duration: Motion.normal }
        NumberAnimation { target: show; property: "pointing"; to: 0; duration: Motion.slow; easing.type: Motion.settle }
    }
}
