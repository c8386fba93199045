import QtQuick
import kiosk.ui.theme
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// Texts that answer a question: every seat touches the words it distrusts; then what they hid is underlined.
Item {
    id: spot

    required property Models.SpotStep step
    required property Models.Kiosk kiosk

    Connections {
        target: spot.step

        function onShownChanged() {
            frame.page = texts.first;
        }
    }

    StepFrame {
        id: frame

        anchors.fill: parent
        prompt: foot.narrow ? spot.step.claim : Theme.compact ? "" : spot.step.question // known by now; the texts need the room
        question: prompt === "" ? spot.step.question : ""
        action: spot.step.shown ? Words.table.next : ""
        guest: Theme.compact && spot.step.shown ? 5 * Theme.body : 0 // who found it, in words
        pages: texts.pages
        onActed: spot.step.next()
        aside: SpotFoot {
            id: foot

            step: spot.step
        }

        SpotTexts {
            id: texts

            anchors.fill: parent
            step: spot.step
            page: frame.page
        }
    }
}
