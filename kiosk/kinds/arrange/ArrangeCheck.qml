import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// Once every card has its place: the yellow button, and how often it may still be touched, below it or beside it.
Item {
    id: ready

    required property Models.ArrangeStep step
    property bool lying: false // in one line
    readonly property alias wide: button.width
    readonly property real said: attempts.visible ? attempts.implicitHeight : 0 // high, of how often

    visible: step.full
    height: lying ? Math.max(button.height, said) : button.height + (said > 0 ? Theme.gap + said : 0)

    PrimaryButton {
        id: button

        objectName: "check"
        x: ready.lying ? Theme.side(ready.width - width, width, ready.width) : (ready.width - width) / 2
        y: ready.lying ? (ready.height - height) / 2 : 0
        width: Math.min(implicitWidth, parent.width)
        text: ready.step.scored ? Words.arrange.check : Words.arrange.done
        iconName: Icons.check
        onTapped: ready.step.check()
    }

    Label {
        id: attempts

        x: ready.lying ? Theme.side(0, width, ready.width) : 0
        y: ready.lying ? (ready.height - height) / 2 : button.height + Theme.gap
        width: ready.width - (ready.lying ? button.width + Theme.gap * 2 : 0)
        visible: ready.step.scored && ready.step.attempts > 0 && Theme.form !== Theme.Small
        text: ready.step.attemptsLeft === 1 ? Words.arrange.last_attempt : Words.arrange.attempts(ready.step.attemptsLeft)
        color: Colours.on(Colours.ground)
        horizontalAlignment: !ready.lying ? Text.AlignHCenter : Theme.left ? Theme.start : Theme.end
    }
}
