import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// What an earlier step hid, drawn by the look of its kind; or what each seat kept for itself. The page follows the card that
// is turned over.
Item {
    id: reveal

    required property Models.RevealStep step
    required property Models.Kiosk kiosk
    readonly property LookPage shown: look.item as LookPage
    readonly property int current: shown?.current ?? 0

    function follow() {
        frame.page = current;
    }

    onCurrentChanged: follow()

    Connections {
        target: reveal.step

        function onCoveredChanged() {
            reveal.follow();
        }
    }

    StepFrame {
        id: frame

        anchors.fill: parent
        prompt: Theme.compact && reveal.step.asking ? "" : reveal.step.text || reveal.kiosk.table.prompt
        question: prompt === "" ? reveal.step.text || reveal.kiosk.table.prompt : ""
        action: reveal.step.covered > 0 ? Words.reveal.turn_over : reveal.step.asking ? "" : Words.table.next
        actionName: reveal.step.covered > 0 ? "turn-over" : "next"
        pages: reveal.shown?.pages ?? 1
        onActed: reveal.step.covered > 0 ? reveal.step.turnOver() : reveal.step.next()
        aside: Legend {
            y: ((parent?.height ?? 0) - height) / 2
            width: parent?.width ?? 0
            height: Theme.pill + Theme.lift // not of the foot, which follows from it
            visible: reveal.shown?.doubted ?? false
            iconName: Icons.hesitated
            text: Words.reveal.hesitated
        }

        // The look of the kind looked back at: vote -> kinds/vote/VoteLook.qml.
        Loader {
            id: look

            anchors.fill: parent
            Component.onCompleted: {
                if (reveal.step.look !== null)
                    setSource(`../../${reveal.step.source}`, {look: reveal.step.look, kiosk: reveal.kiosk});
            }

            Binding {
                target: reveal.shown
                property: "page"
                value: frame.page
                when: reveal.shown !== null
            }
        }

        RevealPrivate {
            anchors.fill: parent
            visible: reveal.step.judged
            step: reveal.step
        }
    }
}
