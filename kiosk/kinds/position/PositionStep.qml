pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// A scale without a right answer: answered on pads, or handed from seat to seat behind a curtain; then all at once.
Item {
    id: position

    required property Models.PositionStep step
    required property Models.Kiosk kiosk
    readonly property bool gathered: step.pads.shown
    readonly property bool guessing: step.guessAsked !== ""
    readonly property bool setless: Theme.highContrast && Theme.form === Theme.Tall // no set: what is asked and the scale have its room
    readonly property real largest: setless ? Theme.shortSide / 6 : Math.max(Theme.headline, Math.min(Theme.shortSide / 8, width / 11)) // letters of what is asked
    readonly property string asked: kiosk.table.prompt === step.statement ? "" : kiosk.table.prompt

    Curtain {
        anchors.fill: parent
        closed: position.step.curtain
        seat: position.step.turn
        gathers: position.kiosk
        onLifted: position.step.lift()
    }

    AllHands {
        anchors.fill: parent
        ropes: position.step.ropes
        kiosk: position.kiosk
    }

    Gathering {
        anchors.fill: parent
        visible: position.gathered
        kiosk: position.kiosk
        pads: position.step.pads
        prompt: position.asked
        question: position.step.statement
        keys: position.step.points
        answering: PadKeys { signs: [Array.from({length: position.step.points}, (_, point) => `${point + 1}`)] }

        FitText {
            width: parent.width
            height: parent.height - legend.height - Theme.gap * 2
            text: position.step.statement
            display: true
            beside: true
            maximum: position.largest
            verticalAlignment: Text.AlignVCenter
            surface: Colours.ground
            color: Colours.on(Colours.ground)
        }

        PositionLegend {
            id: legend

            anchors.bottom: parent.bottom
            width: parent.width
            height: implicitHeight
            step: position.step
            most: Theme.mm(position.setless ? 34 : 18)
        }
    }

    StepFrame {
        id: frame

        anchors.fill: parent
        visible: !position.step.curtain && !position.gathered && !position.step.ropes.held
        question: position.step.shown ? "" : position.step.statement
        prompt: position.guessing ? position.step.guessAsked : position.step.shown ? position.step.headline : position.asked || Words.position.choose
        action: position.step.shown ? Words.table.next : ""
        actionIcon: Icons.check
        secret: !position.step.shown && !position.guessing
        peopled: position.step.shown
        onActed: position.step.next()
        aside: [said, foot]

        PositionFoot {
            id: said

            visible: !position.guessing
            step: position.step
        }

        GuessFoot {
            id: foot

            visible: position.guessing
            seat: position.step.turn
            told: Words.position.guess
            onPassed: position.step.guess(0)
        }

        FitText {
            id: statement

            readonly property bool hidden: Theme.compact && position.step.shown // everybody knows it; the crowd needs the room

            width: parent.width
            height: parent.height - board.height - Theme.gap
            visible: !hidden
            text: position.step.statement
            display: true
            beside: Theme.compact
            maximum: position.largest
            verticalAlignment: Text.AlignVCenter
            surface: Colours.ground
            color: Colours.on(Colours.ground)
        }

        PositionScale {
            id: board

            y: parent.height - height
            width: parent.width
            room: parent.height * (statement.hidden ? 1 : position.step.shown ? 0.66 : 0.58)
            step: position.step
            setless: position.setless
            guessing: position.guessing
            onArrived: position.kiosk.table.cue("shown")
            enabled: !position.guessing || foot.live
        }
    }
}
