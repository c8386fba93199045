pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// A bet on a number: handed from seat to seat behind a curtain, then every bet at once. The answer comes later.
Item {
    id: estimate

    required property Models.EstimateStep step
    required property Models.Kiosk kiosk
    readonly property string seatName: Words.seat.word(`n${Math.max(1, step.turn)}`)
    readonly property string asking: step.open ? Words.estimate.turn(seatName) : Words.estimate.choose

    Curtain {
        anchors.fill: parent
        visible: estimate.step.curtain
        seat: estimate.step.turn
        onLifted: estimate.step.lift()
    }

    StepFrame {
        id: frame

        anchors.fill: parent
        visible: !estimate.step.curtain
        lines: Theme.compact && estimate.step.shown ? 1 : 2
        prompt: !estimate.step.shown ? (Theme.compact ? estimate.step.question : estimate.asking)
            : Theme.compact && estimate.step.unit !== "" ? Words.estimate.spread_of(estimate.step.unit)
            : estimate.step.guesses.count === 1 ? Words.estimate.spread_alone : Words.estimate.spread
        action: estimate.step.shown ? Words.table.next : Words.estimate.confirm
        actionName: estimate.step.shown ? "next" : "confirm"
        actionIcon: estimate.step.shown ? "" : Icons.check
        ready: estimate.step.shown || estimate.step.chosen >= 0
        onActed: estimate.step.shown ? estimate.step.next() : estimate.step.confirm()
        aside: FitText {
            readonly property string value: estimate.step.shown || slider.told ? "" : estimate.step.value

            width: parent?.width ?? 0
            height: Math.max(Theme.targetPrimary, Math.ceil(Theme.body * Theme.leading * 2) + 2) // even of no words: the room above depends on it, and the words on that room
            visible: !(Theme.portrait && Theme.large) && !(Theme.compact && estimate.step.shown)
            beside: true
            strong: Theme.compact
            maximum: Theme.compact ? Theme.strong : Theme.body
            horizontalAlignment: Theme.compact ? Text.AlignLeft : Text.AlignRight
            verticalAlignment: Text.AlignVCenter
            surface: Colours.ground
            color: Colours.on(Colours.ground)
            text: Theme.compact ? value : estimate.step.bets > 0 ? Words.bet.festival(estimate.step.bets) : Words.estimate.game
        }

        FitText {
            id: question

            readonly property real lower: estimate.step.shown ? crowd.height : slider.height

            width: parent.width
            height: parent.height - lower - Theme.gap * 2
            visible: !Theme.compact // there, it is the sentence above
            text: estimate.step.question
            display: true
            maximum: Math.max(Theme.headline, Math.min(Theme.shortSide / 8, width / (Theme.portrait ? 10 : 13)))
            verticalAlignment: Text.AlignVCenter
            surface: Colours.ground
            color: Colours.on(Colours.ground)
        }

        EstimateSlider {
            id: slider

            y: Theme.compact ? (parent.height - height) / 2 : parent.height - height
            width: parent.width
            room: parent.height
            height: Math.min(least, room)
            visible: !estimate.step.shown
            step: estimate.step
        }

        EstimateCrowd {
            id: crowd

            y: parent.height - height
            width: parent.width
            height: Theme.compact ? parent.height : Math.min(needed, parent.height * 0.72)
            visible: estimate.step.shown
            guesses: estimate.step.guesses
            unit: Theme.compact ? "" : estimate.step.unit
            places: estimate.step.places
            texts: estimate.step.texts
            festival: estimate.step.festival
        }
    }
}
