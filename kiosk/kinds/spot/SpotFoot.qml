import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// Below the texts: that something is hidden, and who looks for it now; at the end, who found it.
Item {
    id: foot

    required property Models.SpotStep step
    readonly property bool brief: Theme.compact || width < 24 * Theme.body
    readonly property bool narrow: Theme.compact && Theme.portrait && !step.shown // the sentence stands above
    readonly property string seatName: Words.seat.word(`n${Math.max(1, step.turn)}`)

    implicitWidth: narrow ? 2 * Theme.targetPrimary + 2 * Theme.gap : (Theme.compact ? 12 : 24) * Theme.body // not of the width, which follows from it
    width: parent?.width ?? 0
    height: Theme.pill + Theme.lift

    SeatToken {
        id: token

        x: Theme.side(ring + Theme.line, width, foot.width)
        anchors.verticalCenter: parent.verticalCenter
        visible: foot.step.turn > 0
        seat: Math.max(0, foot.step.turn - 1)
        size: Math.min(Theme.targetPrimary - Theme.line * 6, foot.width - trust.width - Theme.gap - 2 * (ring + Theme.line))
        turn: true
        interactive: false
        text: Words.spot.turn(foot.seatName)
    }

    TextRuler { id: ruler; display: true }

    FitText {
        readonly property string called: `${foot.step.claim} ${Words.spot.turn(foot.seatName)}`

        visible: !foot.narrow
        readonly property real start: token.visible ? token.ring + Theme.line + token.width + Theme.gap * 2 : 0

        x: Theme.side(start, width, foot.width)
        width: foot.width - start - (trust.visible ? trust.width + Theme.gap * 2 : 0)
        height: parent.height
        text: foot.step.shown ? foot.step.result : foot.brief || ruler.unbroken(called, width) > height ? foot.step.claim : called // the token calls too
        display: true
        beside: true
        maximum: Theme.saying
        verticalAlignment: Text.AlignVCenter
        surface: Colours.ground
        color: Colours.tint(Colours.ground)
    }

    QuietButton {
        id: trust

        objectName: "trust"
        x: Theme.side(parent.width - width, width, parent.width)
        anchors.verticalCenter: parent.verticalCenter
        width: foot.brief ? height - lift : implicitWidth
        height: parent.height
        leftPadding: foot.brief ? 0 : Theme.strong * 1.1
        visible: !foot.step.shown
        text: foot.brief ? "" : Words.spot.trust
        iconName: foot.brief ? Icons.pass : ""
        Accessible.name: Words.spot.trust
        onTapped: foot.step.trust()
    }
}
