pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models

// Everybody bets at once: the question in the middle, a line on each pad.
Gathering {
    id: gathering

    required property Models.EstimateStep step

    pads: step.pads
    question: step.question
    face: Theme.mm(14) + Math.ceil(Theme.body * Theme.leading)
    answering: EstimatePad { step: gathering.step }

    FitText {
        width: parent.width
        height: unit.y - Theme.gap
        text: gathering.step.question
        display: true
        beside: true
        maximum: Math.max(Theme.headline, Math.min(Theme.shortSide / 8, width / (Theme.portrait ? 10 : 13)))
        verticalAlignment: Text.AlignVCenter
        surface: Colours.ground
        color: Colours.on(Colours.ground)
    }

    Label {
        id: unit

        anchors.bottom: parent.bottom
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        role: Label.Strong
        color: Colours.on(Colours.ground)
        text: gathering.step.unit

        WordsPlate {}
    }
}
