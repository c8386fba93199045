pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels as Models
import kiosk.words

// The screen rests while people talk: one question, a large quiet timer, "one more minute" and "we are done".
Loader {
    id: talk

    required property Models.DiscussStep step
    required property Models.Kiosk kiosk

    readonly property bool halved: step.total > 0 && 2 * step.seconds <= step.total
    readonly property bool nearly: step.total > 40 && step.seconds <= 20

    onHalvedChanged: if (halved && step.seconds > 0)
        Voice.say(Words.table.half_time)
    onNearlyChanged: if (nearly && step.seconds > 0)
        Voice.say(Words.table.nearly_over("20"))
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
