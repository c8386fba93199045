import QtQuick
import QtQuick.Templates as T
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// What each key does, over everything: the one that is pressed says it, and does nothing.
T.Popup {
    id: tutor

    required property KeypadModel keypad
    readonly property string told: keypad.told === "" ? "" : Words.keypad.word(keypad.told)
    readonly property real inset: Theme.frame

    parent: T.Overlay.overlay
    modal: true
    dim: true
    focus: true
    z: 2
    closePolicy: T.Popup.NoAutoClose
    padding: 0
    width: parent ? Math.min(parent.width - 2 * Theme.margin, Theme.body * 34) : 0
    height: inside.height + 2 * inset + Theme.lift
    x: parent ? (parent.width - width) / 2 : 0
    y: parent ? (parent.height - height) / 2 : 0

    T.Overlay.modal: Rectangle {
        color: Qt.alpha(Colours.surface("night"), 0.7)
    }

    Connections {
        target: tutor.keypad

        function onCountChanged() {
            if (tutor.keypad.helping)
                tutor.open();
            else
                tutor.close();
            Voice.say(tutor.told, Accessible.Assertive);
        }
    }

    background: Plate {
        fill: Colours.action
    }

    contentItem: FocusScope {
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: Words.keypad.title

        Column {
            id: inside

            x: tutor.inset
            y: tutor.inset
            width: tutor.width - 2 * tutor.inset
            spacing: Theme.paragraph

            Label {
                width: parent.width
                role: Label.Title
                text: Words.keypad.title
            }

            Label {
                width: parent.width
                visible: tutor.keypad.told !== "text"
                role: Theme.compact ? Label.Title : Label.Headline
                text: tutor.told
            }

            Label {
                width: parent.width
                text: Words.keypad.text
            }
        }
    }
}
