pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// The finished text as a card, with its signature: to read aloud, to sign otherwise, to take up again, or to go on.
StepFrame {
    id: review

    required property Models.WriteStep step

    prompt: step.lost ? Words.write.lost : Words.write.review
    lines: step.lost ? 2 : 1
    action: Words.table.next
    onActed: step.next()

    aside: Row {
        spacing: Theme.apart

        Other {
            objectName: "rewrite"
            text: Words.write.rewrite
            iconName: Icons.rewrite
            onTapped: review.step.rewrite()
        }

        Other {
            objectName: "sign-again"
            visible: review.step.otherSign && review.step.sign !== ""
            text: Words.write.sign_again
            iconName: Icons.again
            onTapped: review.step.signAgain()
        }
    }

    component Other: QuietButton {
        wordless: Theme.compact || Theme.portrait
    }

    SignedText {
        anchors.fill: parent
        visible: !review.step.lost
        text: review.step.text
        sign: review.step.sign
        told: Words.paper.consent
    }
}
