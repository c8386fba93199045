import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// Below what is guessed: whose guess it is, what to touch, and the right not to guess.
Item {
    id: foot

    property int seat: 1
    property string told // what to touch
    readonly property bool live: !guard.running

    signal passed

    onVisibleChanged: guard.restart()

    implicitWidth: token.width + none.implicitWidth + Theme.gap * 4
    y: (parent.height - height) / 2
    width: parent.width
    height: Theme.pill + Theme.lift

    Timer { // a touch meant for what was there before
        id: guard

        interval: Motion.debounce
    }

    SeatToken {
        id: token

        x: Theme.side(ring + Theme.line, width, foot.width)
        anchors.verticalCenter: parent.verticalCenter
        seat: Math.max(0, foot.seat - 1)
        size: Theme.targetPrimary - Theme.line * 6
        turn: true
        interactive: false
        text: Words.seat.word(`n${Math.max(1, foot.seat)}`)
    }

    FitText {
        readonly property real start: Theme.line + token.width + 2 * token.ring + Theme.gap * 2

        x: Theme.side(start, width, foot.width)
        width: foot.width - none.width - Theme.gap * 2 - start
        height: Theme.pill // beside the face of the button
        visible: width > 8 * Theme.body
        text: foot.told
        beside: true
        maximum: Theme.strong
        verticalAlignment: Text.AlignVCenter
        surface: Colours.ground
        color: Colours.on(Colours.ground)
    }

    QuietButton {
        id: none

        objectName: "no-guess"
        x: Theme.side(parent.width - width, width, parent.width)
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, parent.width - token.width - Theme.gap * 2)
        height: parent.height
        text: Words.guess.none
        enabled: foot.live
        onTapped: foot.passed()
    }
}
