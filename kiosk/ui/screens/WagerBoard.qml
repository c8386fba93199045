import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// The first move: a real number of a game to guess, then the truth, who says so, and two minutes of that game.
Plate {
    id: board

    required property Kiosk kiosk
    readonly property WagerModel wager: kiosk.wager
    readonly property bool roomy: height >= 20 * Theme.body && width >= 22 * Theme.body // for the question and all that is told
    readonly property real inset: Theme.gap * 2
    readonly property real inner: width - 2 * inset

    Label {
        id: call

        x: board.inset
        y: board.inset
        width: board.inner
        role: Label.Strong
        visible: !board.wager.told
        text: Words.wager.call
        color: Colours.quiet
    }

    FitText {
        x: board.inset
        y: call.visible ? call.y + call.height + Theme.gap : board.inset
        width: board.inner
        height: line.y - y - Theme.gap
        display: true
        maximum: Theme.title
        text: board.wager.question
    }

    WagerLine {
        id: line

        x: board.inset
        y: ends.y - height
        width: board.inner
        wager: board.wager
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
            horizontalAlignment: Text.AlignRight
            text: board.wager.most
        }
    }

    Column {
        id: below

        x: board.inset
        y: board.height - height - board.inset
        width: board.inner
        spacing: Theme.gap

        Label {
            width: parent.width
            role: Label.Strong
            text: board.wager.told ? Words.wager.truth(board.wager.truth) : board.wager.guess >= 0 ? Words.wager.yours(board.wager.figure) : Words.wager.how
        }

        Label {
            width: parent.width
            visible: board.wager.told
            text: [board.wager.status, board.wager.origin].filter(Boolean).join(" · ")
            color: Colours.quiet
        }

        Label {
            width: parent.width
            visible: board.wager.answers > 0
            text: Words.wager.festival(board.wager.answers)
            color: Colours.quiet
        }

        Pill {
            objectName: "tempt"
            visible: board.wager.told
            width: Math.min(implicitWidth, parent.width)
            iconName: Icons.resume
            text: Words.wager.play
            Accessible.description: board.wager.game
            onTapped: board.kiosk.tempt()
        }
    }
}
