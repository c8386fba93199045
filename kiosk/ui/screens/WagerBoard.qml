import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// The first move: a real number of a game to guess, then the truth, who says so, and two minutes of that game.
Plate {
    id: board

    required property Kiosk kiosk
    required property AttractLoop loop
    readonly property WagerModel wager: kiosk.attract.wager
    readonly property bool roomy: height >= 20 * Theme.body && width >= 22 * Theme.body // for the question and all that is told
    readonly property real inset: Theme.gap * 2
    readonly property real inner: width - 2 * inset
    readonly property real spare: line.y - inset - (call.visible ? call.height + Theme.gap : 0) - ruler.high(wager.question, inner) - 2 * Theme.gap - ruler.over
    readonly property real band: spare >= 4 * Theme.body ? Math.min(spare, height * 0.45) : 0 // height of the picture

    visible: loop.bets && loop.asked > 0
    transform: Translate {
        y: (board.loop.asked - 1) * (board.y + board.height)
    }

    TextRuler {
        id: ruler

        display: true
        size: Theme.title
    }

    WagerPicture {
        x: Theme.framed
        y: Theme.framed
        width: parent.width - 2 * x
        height: board.band - Theme.framed
        visible: board.band > 0
        wager: board.wager
    }

    Label {
        id: call

        x: board.inset
        y: board.band + board.inset
        width: board.inner
        role: Label.Strong
        visible: !board.wager.told
        text: Words.wager.call
        color: Colours.quiet
    }

    FitText {
        x: board.inset
        y: call.visible ? call.y + call.height + Theme.gap : call.y
        width: board.inner
        height: line.y - y - Theme.gap
        display: true
        maximum: Math.max(Theme.headline, width / 12)
        text: board.wager.question
    }

    WagerLine {
        id: line

        x: board.inset
        y: ends.y - height
        width: board.inner
        wager: board.wager
        slid: board.loop.slid
    }

    Item {
        id: ends

        x: board.inset
        y: board.height - height - below.height - 2 * board.inset
        width: board.inner
        height: Math.max(lowest.height, greatest.height)

        Label { id: lowest; width: parent.width / 2; text: board.wager.least }
        Label {
            id: greatest

            x: parent.width / 2
            width: parent.width / 2
            horizontalAlignment: Theme.end
            text: board.wager.most
        }
    }

    WagerTold {
        id: below

        x: board.inset
        y: board.height - height - board.inset
        width: board.inner
        kiosk: board.kiosk
    }

    Hand { // shows how to guess
        x: line.x + line.needle.x - width / 2
        y: line.y + line.needle.y + (1 - board.loop.showing) * board.height
        width: implicitWidth
        height: board.height * 0.5
        visible: board.loop.showing > 0 && board.wager.guess < 0
    }
}
