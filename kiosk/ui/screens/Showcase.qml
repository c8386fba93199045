pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels

// One game: its box deals three of its cards, a hand turns the middle one and lays it down, then all games close a ring around
// the box. What moves follows from the clock of the loop.
Item {
    id: show

    required property Kiosk kiosk
    required property AttractLoop loop
    readonly property ShowcaseModel games: kiosk.attract.showcase
    readonly property bool peeking: Theme.compact || height < Theme.body * 21 // the cards only look out from behind the box
    readonly property real boxWidth: Math.min(width * (peeking ? 0.76 : 0.56), height * (peeking ? 0.74 : 0.62))
    readonly property real cardWidth: boxWidth * (peeking ? 0.5 : 0.48)
    readonly property real cardsDown: peeking ? 0.36 : 0.77 // of the height
    readonly property real resting: Math.min(height * (peeking ? 0.58 : 0.36) - box.height / 2, height - box.height - Theme.gap * 2)
    readonly property real boxMiddle: box.y + box.height / 2
    readonly property bool roomy: box.implicitHeight + Theme.gap * 2 <= height && ruler.widest(games.title) <= boxWidth - 2 * Theme.framed - Theme.body // the box and its title are whole
    readonly property real here: loop.between(600, loop.opening + 500, 480) // the box
    readonly property real dealt: loop.share(loop.dealing, 1040) - loop.share(loop.laying + 1000, 500) // 0: the cards lie under the box
    readonly property real turned: loop.share(loop.turning, 240) // 0: the middle card lies face down
    readonly property real laid: Motion.dropped(loop.share(loop.laying, 320)) // and drops into its place
    readonly property real pointing: loop.between(1200, loop.turning + 300, 480) + loop.between(loop.laying - 500, loop.laying + 400, 480) // 1: the hand is there
    readonly property real ringed: loop.between(loop.closing - 400, loop.opening, 400) // the box stands in the ring

    TextRuler {
        id: ruler

        display: true
    }

    Item {
        anchors.fill: parent
        visible: show.roomy && show.here > 0

        transform: Translate {
            x: (1 - show.here) * show.width
        }

        Repeater {
            model: show.games.cards

            ShowcaseCard {
                act: show
            }
        }

        ShowcaseRing {
            anchors.fill: parent
            loop: show.loop
            games: show.kiosk.games
            middle: Qt.point(show.width / 2, show.boxMiddle)
        }

        GameBox {
            id: box

            x: (show.width - width) / 2
            y: show.resting + show.ringed * ((show.height - height) / 2 - show.resting)
            width: show.boxWidth
            height: implicitHeight
            rotation: -3
            scale: 1 - show.ringed * 0.42
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
}
