import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// Once every card has its place: the yellow button, and how often it may still be touched.
Column {
    id: ready

    required property Models.ArrangeStep step

    visible: step.full
    spacing: Theme.gap

    PrimaryButton {
        objectName: "check"
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(implicitWidth, parent.width)
        text: ready.step.scored ? Words.arrange.check : Words.arrange.done
        iconName: Icons.check
        onTapped: ready.step.check()
    }

    Label {
        width: ready.width
        visible: ready.step.scored && ready.step.attempts > 0 && Theme.form !== Theme.Small
        text: ready.step.attemptsLeft === 1 ? Words.arrange.last_attempt : Words.arrange.attempts(ready.step.attemptsLeft)
        color: Colours.on(Colours.ground)
        horizontalAlignment: Text.AlignHCenter
    }
}
