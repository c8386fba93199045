import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// What the table makes of a place: a mark for everybody, or two buttons for all; whoever plays alone has one.
Grid {
    id: answers

    required property Models.ArrangeStep step
    property real room // at most
    readonly property string question: !step.objecting ? Words.arrange.agree : step.sole ? "" : Words.arrange.suits

    onVisibleChanged: if (visible)
        Voice.say(question)
    columns: Math.max(1, object.implicitWidth + spacing + agree.implicitWidth <= room ? 2 : 1)
    spacing: Theme.apart
    layoutDirection: Theme.left ? Qt.RightToLeft : Qt.LeftToRight
    horizontalItemAlignment: Grid.AlignRight // in a mirror at the left

    AgreeMarks {
        visible: !answers.step.objecting
        seats: answers.step.seats
        onAgreed: seat => answers.step.agree(seat)
    }

    QuietButton {
        id: object

        objectName: "object"
        visible: answers.step.objecting && !answers.step.sole
        width: Math.min(implicitWidth, answers.room)
        text: Words.arrange.object
        onTapped: answers.step.object()
    }

    PrimaryButton {
        id: agree

        objectName: "agree"
        visible: answers.step.objecting
        width: Math.min(implicitWidth, answers.room)
        text: answers.step.sole ? Words.arrange.sole_agrees : Words.arrange.nobody_objects
        iconName: Icons.check
        onTapped: answers.step.agree(0)
    }
}
