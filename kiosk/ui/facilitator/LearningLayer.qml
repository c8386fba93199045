import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels
import kiosk.words

// A keypad is learned: a key for each action, then its name. Every step has its way out.
Dialogue {
    id: learner

    required property Kiosk kiosk
    readonly property LearningModel learning: kiosk.facilitator.care.keypads.learning
    readonly property bool asking: learning.stage === "asking"
    readonly property bool naming: learning.stage === "naming"

    visible: !["", "trying"].includes(learning.stage)
    widest: naming ? Infinity : Theme.body * 30
    title: naming ? Words.learned.naming : asking ? `${Words.learned.ask(learning.asked)} · ${Words.learned.at(learning.at, learning.count)}` : Words.learned.none
    text: naming ? "" : asking ? learning.told || Words.learned.ask_text : Words.learned.none_text
    wrong: asking && learning.told !== ""
    onTitleChanged: Voice.say(title)
    onNamingChanged: entry.text = learning.name

    NameEntry {
        id: entry

        width: parent.width
        height: implicitHeight
        visible: learner.naming
        focus: learner.naming
        most: 24
    }

    Flow {
        width: parent.width
        spacing: Theme.gap * 2

        StaffButton {
            objectName: "learning:skip"
            focus: learner.asking
            visible: learner.asking
            surface: "paper"
            text: Words.learned.skip
            onTapped: learner.learning.skip()
        }

        StaffButton {
            objectName: "learning:again"
            visible: learner.asking && learner.learning.at > 1
            surface: "paper"
            text: Words.learned.again
            onTapped: learner.learning.again()
        }

        StaffButton {
            objectName: "learning:keep"
            visible: learner.naming
            enabled: entry.text.trim() !== ""
            surface: "paper"
            primary: true
            text: Words.learned.keep
            onTapped: learner.learning.keep(entry.text)
        }

        StaffButton {
            objectName: "learning:stop"
            backs: true
            focus: learner.learning.stage === "none"
            surface: "paper"
            text: learner.asking || learner.naming ? Words.learned.stop : Words.learned.close
            onTapped: learner.learning.stop()
        }
    }
}
