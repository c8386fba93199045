import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// Below the cards: what became of the last one, how many are left, taking back, and the marks of the others.
Item {
    id: foot

    required property Models.PlayStep step
    required property bool holding
    implicitWidth: back.visible ? back.implicitWidth : 0
    height: holding || step.finished ? (told.text === "" ? 0 : told.height) : Math.max(back.height, marks.visible ? marks.height : 0)

    FitText {
        id: told

        width: parent.width
        height: Math.max(Theme.targetPrimary, Math.ceil(Theme.body * Theme.leading * 2) + 2)
        visible: foot.holding || foot.step.finished
        text: Theme.compact ? "" : foot.step.judged || (foot.holding && foot.step.left > 1 ? Words.play.left(foot.step.left) : "")
        beside: true
        maximum: Theme.strong
        verticalAlignment: Text.AlignVCenter
        surface: Colours.ground
        color: Colours.on(Colours.ground)
    }

    QuietButton {
        id: back

        objectName: "take"
        x: Theme.side(0, width, foot.width)
        visible: !told.visible
        width: Math.min(implicitWidth, parent.width - (marks.visible ? marks.width + Theme.gap * 2 : 0))
        text: Theme.compact ? Words.play.take_brief : Words.play.take
        onTapped: foot.step.take()
    }

    AgreeMarks {
        id: marks

        x: Theme.side(parent.width - width, width, parent.width)
        anchors.verticalCenter: parent.verticalCenter
        visible: foot.step.asked
        others: true
        seats: foot.step.seats
        onAgreed: seat => foot.step.agree(seat)
    }
}
