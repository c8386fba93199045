import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// The private note, on the glass that everybody looks at: a narrow strip of small letters, there while a finger stays and
// the other hand covers it.
Column {
    id: strip

    required property string note
    required property real room // px, from top to bottom

    spacing: Theme.gap

    Item { // as high as the note, read or not: the button stays under its finger
        width: parent.width
        height: Math.min(Math.max(how.height, words.bodyHeight), strip.room - reader.height - strip.spacing)

        Label {
            id: how

            width: parent.width
            visible: !reader.down
            text: Words.leading.note_text
        }

        FitText {
            id: words

            width: Theme.compact ? parent.width : Math.min(parent.width, Theme.body * 16)
            height: parent.height
            visible: reader.down
            maximum: Theme.body
            text: strip.note
        }
    }

    StaffButton {
        id: reader

        objectName: "note:read"
        iconName: Icons.secret
        text: Words.leading.note_hold
    }
}
