import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// Below the line of a number: how to guess, then one's idea, then the truth, who says so, and the way to the game.
Column {
    id: told

    required property Kiosk kiosk
    readonly property WagerModel wager: kiosk.attract.wager

    spacing: Theme.gap

    Label {
        width: parent.width
        role: Label.Strong
        text: told.wager.told ? Words.wager.truth(told.wager.truth) : told.wager.guess >= 0 ? Words.wager.yours(told.wager.figure) : Words.wager.how
    }

    Label {
        width: parent.width
        visible: told.wager.told
        text: [told.wager.status, told.wager.origin].filter(Boolean).join(" · ")
        color: Colours.quiet
    }

    Label {
        width: parent.width
        visible: told.wager.answers > 0
        text: Words.wager.festival(told.wager.answers)
        color: Colours.quiet
    }

    Pill {
        objectName: "tempt"
        visible: told.wager.told
        width: Math.min(implicitWidth, parent.width)
        iconName: Icons.resume
        text: Words.wager.play
        Accessible.description: told.wager.game
        onTapped: told.kiosk.tempt()
    }
}
