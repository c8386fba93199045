pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// The keypads on the stick: those that can be loaded, then what is to be mended in the others.
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
        visible: !Theme.compact
        text: Words.learned.load_text
    }

    Repeater {
        model: list.keypads.files

        RowCard {
            id: row

            required property string name
            required property string file
            required detail

            width: parent.width
            most: list.room
            iconName: Icons.keypad
            title: name

            StaffButton {
                objectName: `take:${row.file}`
                surface: "paper"
                text: Words.learned.take
                Accessible.description: row.name
                onTapped: list.keypads.load(row.file)
            }
        }
    }

    Repeater {
        model: list.keypads.findings

        FindingCard {
            width: parent.width
            room: list.room
        }
    }
}
