pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels as Models

// The result: you and the festival, what to take away, the order you built. As much at once as the screen can hold.
Loader {
    id: debrief

    required property Models.DebriefStep step
    required property Models.Kiosk kiosk

    focus: true
    sourceComponent: Theme.form === Theme.Small ? small : open

    Component { id: open; DebriefOpen { step: debrief.step; kiosk: debrief.kiosk } }
    Component { id: small; DebriefSmall { step: debrief.step; kiosk: debrief.kiosk } }
}
