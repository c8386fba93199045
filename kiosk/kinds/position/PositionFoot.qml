import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// Below the scale: whose turn it is, and that no place is right; then the festival beside someone alone.
Item {
    id: foot

    required property Models.PositionStep step
    readonly property bool asked: !step.shown && step.turn > 0

    y: (parent.height - height) / 2
    width: parent.width
    height: Theme.pill + Theme.lift

    SeatToken {
        id: token

        x: Theme.side(ring + Theme.line, width, foot.width)
        anchors.verticalCenter: parent.verticalCenter
        visible: foot.asked
        seat: Math.max(0, foot.step.turn - 1)
        size: Theme.targetPrimary - Theme.line * 6
        turn: true
        interactive: false
        text: Words.seat.word(`n${Math.max(1, foot.step.turn)}`)
    }

    FitText {
        readonly property real start: foot.asked ? Theme.line + token.width + 2 * token.ring + Theme.gap * 2 : 0

        x: Theme.side(start, width, foot.width)
        width: foot.width - start
        height: parent.height
        visible: width > 8 * Theme.body && (foot.asked || !Theme.compact)
        text: foot.step.beside || Words.position.no_right
        beside: true
        maximum: Theme.body
        horizontalAlignment: foot.asked || Theme.left ? Theme.start : Theme.end
        verticalAlignment: Text.AlignVCenter
        surface: Colours.ground
        color: Colours.on(Colours.ground)
    }
}
