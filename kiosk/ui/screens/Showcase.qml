pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels

// One game after the other: its box and two of its cards. Now and then the cards slide under the box, the box leaves,
// and the next one comes and deals its own. Calm, the first game stays.
Item {
    id: show

    required property ShowcaseModel games
    readonly property bool peeking: Theme.compact || height < Theme.body * 21 // the cards only look out from behind the box
    readonly property real boxWidth: Math.min(width * (peeking ? 0.76 : 0.56), height * (peeking ? 0.74 : 0.62))
    readonly property real cardWidth: boxWidth * (peeking ? 0.5 : 0.48)
    readonly property real cardsDown: peeking ? 0.36 : 0.77 // of the height
    readonly property bool roomy: box.implicitHeight + Theme.gap * 2 <= height && ruler.widest(games.title) <= boxWidth - 2 * Theme.framed - Theme.body // the box and its title are whole
    property real dealt: 1 // 0: the cards lie under the box
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

            Item {
                id: place

                required property int index
                required property string cardId
                required property string title
                required property string icon
                readonly property int side: index === 0 ? -1 : 1

                visible: show.dealt > 0 // not through a box that fades

                x: show.width / 2 + side * show.dealt * show.boxWidth * (show.peeking ? 0.34 : 0.31)
                y: box.y + box.height / 2 + show.dealt * (show.height * show.cardsDown - box.y - box.height / 2)
                rotation: side * show.dealt * (show.peeking ? 13 : 7)

                CardFace {
                    interactive: false
                    width: show.cardWidth
                    height: width * 1.45
                    x: -width / 2
                    y: -height / 2
                    cardId: place.cardId
                    tone: show.games.color
                    iconName: place.icon
                    title: show.peeking || ruler.widest(place.title) > width * 0.84 ? "" : place.title // no word is cut
                }
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

    Timer {
        interval: Motion.showcase
        repeat: true
        running: show.visible && show.games.count > 1 && !Theme.calm
        onTriggered: change.restart()
    }

    SequentialAnimation {
        id: change

        NumberAnimation { target: show; property: "dealt"; to: 0; duration: Motion.slow; easing.type: Motion.settle }
        NumberAnimation { target: show; property: "gone"; to: 1; duration: Motion.normal; easing.type: Motion.settle }
        ScriptAction { script: show.games.next() }
        NumberAnimation { target: show; property: "gone"; to: 0; duration: Motion.slow; easing.type: Motion.settle }
        NumberAnimation { target: show; property: "dealt"; to: 1; duration: Motion.slow; easing.type: Motion.spring }
    }
}
