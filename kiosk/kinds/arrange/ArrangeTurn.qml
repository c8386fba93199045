pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// One seat after the other reads a card and proposes its place; everybody presses their mark, or nobody objects.
FocusScope {
    id: screen

    required property Models.ArrangeStep step
    required property Models.Kiosk kiosk
    readonly property string judged: {
        const again = step.judged === step.cardTitle && !step.well;
        if (step.objected)
            return Words.arrange.objected;
        if (step.judged === "")
            return "";
        return again ? Words.arrange.judged_again : step.well ? Words.arrange.judged_well(step.judged) : Words.arrange.judged_moved(step.judged);
    }
    onJudgedChanged: Voice.say(judged, Accessible.Assertive)

    Opening {
        text: Voice.sentences([Words.curtain.hand_over(Words.seat.word(`n${Math.max(1, screen.step.reader)}`)), screen.kiosk.table.prompt, screen.step.cardTitle, screen.step.cardText])
    }

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: Theme.form === Theme.Small ? small : open
    }

    Component {
        id: open

        TurnOpen {
            focus: true
            step: screen.step
            kiosk: screen.kiosk
            judged: screen.judged
        }
    }

    Component {
        id: small

        TurnSmall {
            step: screen.step
            kiosk: screen.kiosk
            judged: screen.judged
        }
    }
}
