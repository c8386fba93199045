import QtQuick
import kiosk.ui.theme
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// What a bet has in every form: what all the bets are, and the yellow button.
StepFrame {
    required property Models.EstimateStep step
    readonly property string spread: step.guesses.count === 1 ? Words.estimate.spread_alone : Words.estimate.spread

    question: prompt === step.question ? "" : step.question
    action: step.shown ? Words.table.next : Words.estimate.confirm
    actionName: step.shown ? "next" : "confirm"
    actionIcon: step.shown ? "" : Icons.check
    ready: step.shown || step.chosen >= 0
    secret: !step.shown
    onActed: step.shown ? step.next() : step.confirm()
}
