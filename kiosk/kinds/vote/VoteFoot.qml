import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// Beside the yellow button: whose turn it is, the right to pass or to change, what is told. A small window has icons only, and
// the other of two long texts.
Item {
    id: foot

    required property Models.VoteStep step
    readonly property bool voting: step.moment === "ballot"
    property int shown: 0 // of two long texts
    readonly property bool brief: Theme.compact || Theme.portrait || Theme.large // no room here for a sentence
    readonly property bool back: step.moment === "reasons"
    readonly property string told: step.moment === "shown" ? [step.compared ? Words.vote.moved(step.moved) : "", step.festival, step.abstained > 0 ? Words.vote.abstained(step.abstained) : ""].filter(Boolean).join(" ")
        : step.moment === "audience" ? Words.vote.audience_count(step.answered)
        : voting && step.look === "grade" ? step.told
        : voting && step.picks > 1 && step.picks !== step.cards.count ? Words.vote.choose_many(step.picks) : ""
    readonly property real start: token.visible ? token.ring + Theme.line + token.width + Theme.gap * 2 : 0

    implicitWidth: other.visible ? other.implicitWidth + Theme.targetPrimary + 2 * Theme.gap : 0
    y: (parent.height - height) / 2
    width: parent.width
    height: Theme.pill + Theme.lift

    TextRuler { id: ruler; display: true; size: Theme.strong }

    SeatToken {
        id: token

        x: Theme.side(ring + Theme.line, width, foot.width)
        anchors.verticalCenter: parent.verticalCenter
        visible: (foot.voting || foot.back) && foot.step.turn > 0 && !other.visible && foot.width > 2.5 * Theme.targetPrimary
        seat: Math.max(0, foot.step.turn - 1)
        size: Theme.targetPrimary - Theme.line * 6
        turn: true
        interactive: false
        text: Words.curtain.hand_over(Words.seat.word(`n${seat + 1}`))
    }

    FitText {
        x: Theme.side(foot.start, width, foot.width)
        width: foot.width - foot.start - (button.visible ? button.width + Theme.gap * 2 : 0)
        height: parent.height
        visible: text !== "" && !foot.brief && width > 8 * Theme.body
        text: foot.told
        beside: true
        maximum: Theme.body
        verticalAlignment: Text.AlignVCenter
        surface: Colours.ground
        color: Colours.on(Colours.ground)
    }

    OtherText {
        id: other

        x: Theme.side(foot.start, width, foot.width)
        width: foot.width - button.width - Theme.gap * 2 - foot.start
        height: parent.height
        visible: foot.voting && foot.step.look === "duel" && Theme.form === Theme.Small
        rows: foot.step.cards
        shown: foot.shown
        onTapped: foot.shown = 1 - foot.shown
    }

    QuietButton {
        id: button

        readonly property string said: foot.back ? Words.vote.back : Words.vote.pass
        readonly property real room: foot.width - foot.start - (other.visible ? other.implicitWidth + 2 * Theme.gap : 0)
        readonly property bool brief: room < ruler.wide(said) + 2.6 * Theme.strong

        objectName: foot.back ? "back" : "pass"
        x: Theme.side(parent.width - width, width, parent.width)
        anchors.verticalCenter: parent.verticalCenter
        width: brief ? height - lift : implicitWidth
        height: parent.height
        leftPadding: brief ? 0 : Theme.strong * 1.1
        visible: foot.voting || foot.back
        text: brief ? "" : said
        iconName: brief ? (foot.back ? Icons.change : Icons.pass) : ""
        Accessible.name: said
        onTapped: foot.back ? foot.step.why(false) : foot.step.abstain()
    }
}
