pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// The pad for a code: a dot for each digit typed, and twelve keys that never change places. A real keyboard works too.
FocusScope {
    id: board

    required property PadModel pad
    readonly property real inset: Theme.padding
    readonly property real keySize: Math.max(Theme.targetMin, Math.min(Theme.mm(22), Theme.height * 0.11))
    readonly property bool takesLetters: true // of a real keyboard, whatever its keys were learned for
    readonly property var keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "erase", "0", "enter"]

    function press(name: string) {
        if (name === "erase")
            pad.erase();
        else if (name === "enter")
            pad.enter();
        else
            pad.digit(name);
    }

    implicitWidth: grid.width + 2 * inset
    implicitHeight: grid.y + grid.height + inset
    focus: true
    Keys.onPressed: event => {
        const named = {[Qt.Key_Backspace]: "erase", [Qt.Key_Return]: "enter", [Qt.Key_Enter]: "enter"}[event.key];
        event.accepted = named !== undefined || (event.text >= "0" && event.text <= "9");
        if (event.accepted) {
            press(named ?? event.text);
            pads.itemAt(keys.indexOf("enter")).forceActiveFocus(); // else Enter would press the key that keys had come to
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Colours.mist
        border.width: Theme.highContrast ? Theme.line : 0
    }

    Row {
        id: dots

        anchors.horizontalCenter: parent.horizontalCenter
        y: board.inset
        height: Theme.body
        spacing: Theme.body * 0.3
        Accessible.role: Accessible.StaticText
        Accessible.name: Words.access.typed(board.pad.typed)

        Repeater {
            model: Math.max(6, board.pad.typed)

            Rectangle {
                required property int index

                anchors.verticalCenter: parent.verticalCenter
                width: Theme.body * 0.55
                height: width
                radius: width / 2
                color: index < board.pad.typed ? Colours.ink : Colours.clear
                border.color: Colours.ink
                border.width: Theme.line
            }
        }
    }

    Grid {
        id: grid

        x: board.inset
        y: dots.y + dots.height + board.inset
        columns: 3
        layoutDirection: Theme.mirrored ? Qt.RightToLeft : Qt.LeftToRight // as people know it
        spacing: Theme.gap

        Repeater {
            id: pads

            model: board.keys

            Key {
                required property string modelData
                readonly property bool digit: modelData.length === 1

                objectName: `pin:${modelData}`
                width: board.keySize * 1.25
                height: board.keySize
                surface: "mist"
                plain: digit
                letter: digit ? modelData : ""
                iconName: modelData === "erase" ? Icons.eraseLetter : modelData === "enter" ? Icons.check : ""
                text: digit ? modelData : Words.access.word(modelData)
                lit: modelData === "enter" && board.pad.whole
                onTapped: board.press(modelData)
            }
        }
    }
}
