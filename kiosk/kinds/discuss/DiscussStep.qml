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

    readonly property bool halved: step.total > 40 && 2 * step.seconds <= step.total // of less, its last seconds are told
    readonly property bool nearly: step.nearly
    readonly property bool grace: step.grace

    onHalvedChanged: if (halved && step.seconds > 0)
        Voice.say(Words.table.half_time)
    onNearlyChanged: if (nearly && step.seconds > 0) {
        Voice.say(Voice.sentences([Words.discuss.nearly, Words.table.nearly_over(step.seconds)]));
        kiosk.table.cue("nearly");
    }
    onGraceChanged: if (grace)
        Voice.say(Voice.sentences([Words.discuss.grace, Words.discuss.go_on]))
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
