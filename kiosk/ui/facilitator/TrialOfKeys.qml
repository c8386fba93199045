import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// What each key does lights up, and nothing else comes of it.
Dialogue {
    id: trial

    required property LearningModel learning

    visible: learning.stage === "trying"
    title: Words.learned.attempt_title
    text: Words.learned.attempt_text

    Rectangle {
        width: parent.width
        height: lit.height + 2 * Theme.gap
        radius: Theme.radius
        color: trial.learning.known ? Colours.action : Colours.bright("mist")
        border.width: Theme.line
        border.color: Colours.ink

        Label {
            id: lit

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            role: Label.Title
            headed: false
            text: trial.learning.lit || "…"
            onTextChanged: Voice.say(trial.learning.lit)
        }
    }

    StaffButton {
        objectName: "trial:close"
        focus: true
        surface: "paper"
        text: Words.learned.close
        onTapped: trial.learning.stop()
    }
}
