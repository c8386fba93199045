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
    height: Math.max(Theme.targetPrimary, Theme.strong * 2.2) + Theme.lift

    SeatToken {
        id: token

        x: ring + Theme.line
        anchors.verticalCenter: parent.verticalCenter
        visible: foot.asked
        seat: Math.max(0, foot.step.turn - 1)
        size: Theme.targetPrimary - Theme.line * 6
        turn: true
        interactive: false
        text: Words.seat.word(`n${Math.max(1, foot.step.turn)}`)
    }

    FitText {
        x: foot.asked ? token.x + token.width + token.ring + Theme.gap * 2 : 0
        width: parent.width - x
        height: parent.height
        visible: width > 8 * Theme.body && (foot.asked || !Theme.compact)
        text: foot.step.beside || Words.position.no_right
        beside: true
        maximum: Theme.body
        horizontalAlignment: foot.asked ? Text.AlignLeft : Text.AlignRight
        verticalAlignment: Text.AlignVCenter
        surface: Colours.ground
        color: Colours.on(Colours.ground)
    }
}
