import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// A die: it rolls, and one of the games that fit opens. A touch while it rolls ends it; calm, it does not roll.
PrimaryButton {
    id: die

    required property Kiosk kiosk
    readonly property real worded: ruler.wide(text) + 2 * leftPadding + Theme.strong * 1.7 // its width with its word

    TextRuler {
        id: ruler

        display: true
        size: Theme.strong
    }

    objectName: "random"
    iconName: Icons.dice[Math.floor(turned / 90) % Icons.dice.length]
    text: Words.choice.random
    Accessible.description: Words.choice.random_told
    onTapped: roll.running ? roll.complete() : roll.start()

    NumberAnimation {
        id: roll

        target: die
        property: "turned"
        from: 0
        to: 720
        duration: Motion.reel
        easing.type: Motion.settle
        onFinished: die.kiosk.chooseAny()
    }
}
