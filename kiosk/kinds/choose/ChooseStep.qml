pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels as Models

// The table leans towards an option, then settles it with the yellow button.
Loader {
    id: choose

    required property Models.ChooseStep step
    required property Models.Kiosk kiosk

    focus: true
    sourceComponent: Theme.form === Theme.Small ? small : open

    Component {
        id: open

        ChooseOpen {
            focus: true
            step: choose.step
            kiosk: choose.kiosk
        }
    }

    Component {
        id: small

        ChooseSmall {
            focus: true
            step: choose.step
            kiosk: choose.kiosk
        }
    }
}
