pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// Seen from across the aisle: two sentences, a call that never moves, and a loop of games and numbers to guess. The whole
// screen answers.
FocusScope {
    id: screen

    required property Kiosk kiosk

    readonly property int guess: kiosk.attract.wager.guess

    focus: true
    onGuessChanged: guess < 0 ? reading.stop() : reading.restart()

    Timer { // whoever guesses has time to read
        id: reading

        interval: Motion.act * 3
        onTriggered: screen.kiosk.attract.wager.next()
    }

    AttractLoop {
        id: play

        objectName: "loop"
        running: screen.visible && screen.kiosk.attract.showcase.count > 0
        held: screen.guess >= 0
        onEnded: {
            screen.kiosk.attract.showcase.next();
            screen.kiosk.attract.wager.next();
        }
    }

    Pressable {
        id: wake

        objectName: "wake"
        anchors.fill: parent
        focus: true
        padding: 0
        interactive: screen.kiosk.attract.showcase.count > 0
        text: Words.attract.call
        Accessible.description: [screen.kiosk.attract.showcase.title, screen.kiosk.attract.showcase.alt].filter(Boolean).join(". ")
        onTapped: screen.kiosk.wake()

        background: null
        contentItem: Item {
            Loader { // above the line of reach it is a picture
                readonly property bool aloft: Theme.low

                y: -Theme.reachTop
                width: parent.width
                height: parent.height - y
                sourceComponent: Theme.portrait || (Theme.low && Theme.upright) ? tall : wide
            }
        }
    }

    Component {
        id: wide

        AttractWide {
            kiosk: screen.kiosk
            whole: wake
            loop: play
            above: language.height
        }
    }

    Component {
        id: tall

        AttractTall {
            kiosk: screen.kiosk
            whole: wake
            loop: play
            above: language.height
        }
    }

    Pill { // the sign of the guide, which is there in relief too
        objectName: "listen"
        visible: screen.kiosk.voice.able && !Theme.compact && !Theme.large // where three stand side by side
        x: comfort.x + (Theme.left || Theme.portrait && !comfort.above ? comfort.width + Theme.apart : -width - Theme.apart)
        y: comfort.y
        iconName: Icons.listen
        text: Words.comfort.listen
        onTapped: screen.kiosk.listen()
    }

    Pill {
        id: language

        objectName: "language"
        x: Theme.portrait ? Theme.margin * (Theme.compact ? 1 : 2) : Theme.side(screen.width - width - Theme.margin, width, screen.width)
        y: Theme.low ? screen.height - height - Theme.margin : Theme.margin
        iconName: Icons.language
        wordless: Theme.compact && Theme.large && !Theme.portrait
        text: Words.table.language
        Accessible.name: Words.table.language_name
        onTapped: screen.kiosk.otherLanguage()
    }

    Pill { // the last one: from the screen itself an arrow back leads there
        id: comfort

        readonly property bool above: Theme.low && Theme.upright

        objectName: "comfort"
        x: above ? language.x + Theme.side(language.width - width, width, language.width) : language.x + (Theme.portrait || Theme.left ? language.width + Theme.apart : -width - Theme.apart)
        y: language.y - (above ? height + Theme.apart : 0)
        iconName: Icons.comfort
        wordless: Theme.compact && (Theme.large || !Theme.portrait)
        text: Words.table.comfort
        onTapped: screen.kiosk.ease()
    }
}
