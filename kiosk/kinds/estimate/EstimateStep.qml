pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.steps
import kiosk.viewmodels as Models

// A bet on a number: on pads, or handed from seat to seat behind a curtain; then every bet at once. The answer comes later.
FocusScope {
    id: estimate

    required property Models.EstimateStep step
    required property Models.Kiosk kiosk

    Curtain {
        anchors.fill: parent
        closed: estimate.step.curtain
        seat: estimate.step.turn
        gathers: estimate.kiosk
        onLifted: estimate.step.lift()
    }

    AllHands {
        anchors.fill: parent
        ropes: estimate.step.ropes
        kiosk: estimate.kiosk
    }

    Loader {
        anchors.fill: parent
        visible: !estimate.step.curtain && !estimate.step.ropes.held
        focus: true
        sourceComponent: estimate.step.pads.shown ? gathering : Theme.form === Theme.Small ? small : open

        Component { id: gathering; EstimateGathering { kiosk: estimate.kiosk; step: estimate.step } }
        Component { id: open; EstimateOpen { step: estimate.step } }
        Component { id: small; EstimateSmall { step: estimate.step } }
    }
}
