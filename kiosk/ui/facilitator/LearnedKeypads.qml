pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// The keypads that the kiosk knows, each with its keys; one by one they are forgotten.
PagedColumn {
    id: list

    required property KeypadsModel keypads

    StickLine {
        width: parent.width
        visible: text !== ""
        room: list.room
        sign: list.keypads.sign
        text: list.keypads.told
        onTextChanged: Voice.say(text)
    }

    Label {
        width: parent.width
        visible: list.keypads.lines.count === 0
        text: Words.learned.text
    }

    Repeater {
        model: list.keypads.lines

        RowCard {
            id: row

            required property string name
            required detail

            width: parent.width
            most: list.room
            iconName: Icons.keypad
            title: name

            StaffButton {
                objectName: `forget:${row.name}`
                surface: "paper"
                text: Words.learned.forget
                Accessible.description: row.name
                onTapped: list.keypads.forget(row.name)
            }
        }
    }
}
