import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// How the event is called, on its exports.
FocusScope {
    id: page

    required property Kiosk kiosk

    function finish() {
        kiosk.facilitator.setup.finish(entry.text.trim());
    }

    implicitHeight: column.height
    focus: true

    Column {
        id: column

        width: parent.width
        spacing: Theme.gap * 2

        Label {
            width: parent.width
            visible: !Theme.compact
            text: Words.setup.name_text
        }

        NameEntry {
            id: entry

            width: parent.width
            room: Theme.compact ? finish.width + Theme.gap : 0
            focus: true
            onEntered: page.finish()
        }

        Item {
            visible: !Theme.compact
            width: parent.width
            height: finish.height
        }
    }

    StaffButton {
        id: finish

        objectName: "setup:finish"
        anchors.right: parent.right
        y: Theme.compact ? 0 : parent.height - height
        primary: true
        iconName: Icons.check
        text: Words.setup.finish
        onTapped: page.finish()
    }
}
