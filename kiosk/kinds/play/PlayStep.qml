pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// In turn: a hand behind the curtain, then the card played for everybody to see, and at the end all of them.
Item {
    id: play

    required property Models.PlayStep step
    required property Models.Kiosk kiosk
    readonly property bool holding: !step.finished && step.cardId === ""
    readonly property bool apart: step.onto && Theme.compact // the hand, then the places
    readonly property string seatName: Words.seat.word(`n${Math.max(1, step.turn)}`)
    readonly property int moment: step.finished ? 0 : holding ? 1 : step.toSay ? 2 : 3
    readonly property string sentence: step.finished ? ((Theme.compact && step.judged) || Words.play.finished)
        : holding ? (step.onto && step.picked !== "" ? Words.play.put : [kiosk.table.prompt, Words.play.pick].filter(Boolean).join(" "))
        : step.toSay ? Words.play.say(seatName) : Words.play.agree

    onMomentChanged: shown.restart()

    Timer {
        id: shown

        interval: 40 // two frames: by then each word of the foot has its size
        onTriggered: frame.forget()
    }

    Curtain {
        anchors.fill: parent
        closed: play.step.curtain
        seat: play.step.turn
        told: Words.play.alone
        onLifted: play.step.lift()
    }

    StepFrame {
        id: frame

        anchors.fill: parent
        visible: !play.step.curtain
        prompt: play.sentence
        action: play.step.finished ? Words.table.next
            : play.holding ? (play.step.onto ? "" : Words.play.confirm) : play.step.toSay ? Words.play.said : ""
        actionName: play.step.finished ? "next" : play.holding ? "confirm" : "said"
        actionIcon: play.step.finished ? "" : Icons.check
        ready: !play.holding || play.step.picked !== ""
        pages: play.step.finished ? cards.pages : play.holding ? board.pages : 1
        onActed: play.step.finished ? play.step.next() : play.holding ? play.step.put("") : play.step.say()
        aside: PlayFoot {
            width: parent?.width ?? 0
            step: play.step
            holding: play.holding
        }

        PlayHand {
            id: board

            anchors.fill: parent
            visible: play.holding
            kiosk: play.kiosk
            step: play.step
            page: frame.page
        }

        PlayCard {
            anchors.fill: parent
            visible: !play.holding && !play.step.finished
            kiosk: play.kiosk
            step: play.step
        }

        CardGrid {
            id: cards

            anchors.fill: parent
            visible: play.step.finished
            kiosk: play.kiosk
            cards: play.step.played
            seated: true
            page: frame.page
        }
    }

    Connections {
        target: play.step

        function onPickedChanged() { // on to the places, or back to the hand
            if (play.apart)
                frame.page = play.step.picked === "" ? 0 : board.hands;
        }
    }
}
