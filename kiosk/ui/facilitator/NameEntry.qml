import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// A short line, typed on our keyboard or on a real one.
FocusScope {
    id: entry

    property string layout: Words.layout
    property string text
    property alias face: keys.page // of our keyboard
    readonly property bool takesLetters: true // of a real keyboard, whatever its keys were learned for
    property int most: 40 // letters
    property real room: 0 // kept free at the right of the line

    signal entered

    function type(letters: string) {
        text = (text + letters).slice(0, most);
    }

    implicitHeight: keys.y + keys.implicitHeight
    focus: true
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Backspace)
            text = text.slice(0, -1);
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            entered();
        else if (event.text >= " " && event.key !== Qt.Key_Delete)
            type(event.text);
        else
            event.accepted = false;
    }

    Rectangle {
        id: line

        width: parent.width - entry.room
        height: Math.max(Theme.targetStaff, written.height + Theme.gap)
        radius: Theme.radius / 2
        color: Colours.bright("paper")
        border.color: Colours.ink
        border.width: Theme.line
        Accessible.role: Accessible.EditableText
        Accessible.name: entry.text

        Label {
            id: written

            anchors.verticalCenter: parent.verticalCenter
            x: Theme.gap
            width: parent.width - 2 * x
            role: Label.Strong
            text: `${entry.text}▏`
            Accessible.ignored: true
        }
    }

    Keyboard {
        id: keys

        anchors.horizontalCenter: parent.horizontalCenter
        y: line.height + Theme.gap * 2
        width: Math.min(parent.width, Theme.mm(300))
        keyHeight: Math.max(Theme.targetStaff, Theme.body * 1.45)
        layout: entry.layout
        starting: entry.text === ""
        surface: "paper"
        onTyped: letter => entry.type(letter)
        onErased: entry.text = entry.text.slice(0, -1)
        onLayoutAsked: entry.layout = entry.layout === "azerty" ? "qwerty" : "azerty"
    }
}
