pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels as Models

// The screen rests while people talk: one question, a large quiet timer, "one more minute" and "we are done".
Loader {
    id: talk

    required property Models.DiscussStep step
    required property Models.Kiosk kiosk

    focus: true
    sourceComponent: [wide, tall, small][Theme.form]

    Component {
        id: wide

        DiscussWide {
            focus: true
            step: talk.step
            kiosk: talk.kiosk
        }
    }

    Component {
        id: tall

        DiscussTall {
            focus: true
            step: talk.step
            kiosk: talk.kiosk
        }
    }

    Component {
        id: small

        DiscussSmall {
            focus: true
            step: talk.step
            kiosk: talk.kiosk
        }
    }
}
