pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// Seen from across the aisle: two sentences, a call that never moves, and the games one after the other. The whole screen
// answers.
FocusScope {
    id: screen

    required property Kiosk kiosk

    property bool games: false // are shown, and no number to guess
    readonly property bool betting: kiosk.wager.known && !games

    focus: true

    Timer { // a number, then the games; whoever guesses has time to read
        interval: Motion.act * (screen.kiosk.wager.guess < 0 ? 2 : 3)
        repeat: true
        running: screen.visible && screen.kiosk.wager.known && !(Theme.calm && screen.kiosk.wager.guess < 0)
        onTriggered: {
            if (screen.betting)
                screen.kiosk.wager.next();
            screen.games = !Theme.calm && !screen.games;
        }
    }

    Pressable {
        id: wake

        objectName: "wake"
        anchors.fill: parent
        focus: true
        padding: 0
        interactive: screen.kiosk.showcase.count > 0
        text: Words.attract.call
        Accessible.description: [screen.kiosk.showcase.title, screen.kiosk.showcase.alt].filter(Boolean).join(". ")
        onTapped: screen.kiosk.wake()

        background: null
        contentItem: Loader {
            sourceComponent: Theme.portrait ? tall : wide
        }
    }

    Component {
        id: wide

        AttractWide {
            kiosk: screen.kiosk
            whole: wake
            betting: screen.betting
            above: language.height
        }
    }

    Component {
        id: tall

        AttractTall {
            kiosk: screen.kiosk
            whole: wake
            betting: screen.betting
            above: language.height
        }
    }

    Pill {
        id: language

        objectName: "language"
        x: Theme.portrait ? Theme.margin * (Theme.compact ? 1 : 2) : screen.width - width - Theme.margin
        y: Theme.margin
        iconName: Icons.language
        text: Words.table.language
        Accessible.name: Words.table.language_name
        onTapped: screen.kiosk.otherLanguage()
    }
}
