pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.words

// The last line of the keyboard: its other pages, the space bar between comma and full stop, and a key for what is beside.
Row {
    id: foot

    required property Keyboard keyboard
    readonly property real wide: keyboard.unit * 1.5
    readonly property real bar: width - 2 * wide - 2 * keyboard.unit - 4 * spacing - (aside.visible ? aside.width + spacing : 0)

    spacing: keyboard.gap
    layoutDirection: Theme.mirrored ? Qt.RightToLeft : Qt.LeftToRight

    TextRuler {
        id: ruler

        display: true
    }

    component Other: Key {
        plain: false
        width: foot.wide
        height: foot.keyboard.keyHeight
    }

    component Mark: Key {
        objectName: `key:${letter}`
        width: foot.keyboard.unit
        height: foot.keyboard.keyHeight
        text: letter
        onTapped: foot.keyboard.press(letter)
    }

    Other {
        objectName: "key:123"
        letter: foot.keyboard.page === "digits" ? "abc" : "123"
        text: foot.keyboard.page === "digits" ? Words.keyboard.letters : Words.keyboard.digits
        onTapped: foot.keyboard.turn("digits")
    }

    Other {
        objectName: "key:accents"
        letter: foot.keyboard.page === "accents" ? "abc" : "éçô"
        text: foot.keyboard.page === "accents" ? Words.keyboard.letters : Words.keyboard.accents
        onTapped: foot.keyboard.turn("accents")
    }

    Mark { letter: "," }

    Other {
        objectName: "key:space"
        width: foot.bar
        letter: text
        text: Words.keyboard.space
        iconName: width > ruler.wide(text) + Theme.body ? "" : Icons.spaceBar
        onTapped: foot.keyboard.press(" ")
    }

    Mark { letter: "." }

    Other {
        id: aside

        objectName: "key:aside"
        visible: foot.keyboard.aside !== ""
        width: Math.max(foot.wide, ruler.wide(foot.keyboard.aside) + Theme.body)
        letter: foot.keyboard.aside
        text: foot.keyboard.asideName
        onTapped: foot.keyboard.asideAsked()
    }
}
