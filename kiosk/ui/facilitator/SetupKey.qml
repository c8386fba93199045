import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// The organiser's key, from a stick; or none, at a price that is said.
Column {
    id: page

    required property Kiosk kiosk
    readonly property SetupModel setup: kiosk.facilitator.setup
    readonly property bool found: setup.fingerprint !== ""

    spacing: Theme.gap * (Theme.compact ? 1 : 3)

    Label {
        width: parent.width
        visible: !Theme.compact || !notice.visible
        text: Words.setup.key_text
    }

    Notice {
        id: notice

        width: parent.width
        good: page.found
        wrong: !good
        text: page.found ? Words.setup.key_found(page.setup.fingerprint) : !page.setup.sought ? "" : page.setup.unopened === "" ? Words.setup.key_missing : Words.intake.unmounted(page.setup.unopened)
    }

    Flow {
        width: parent.width
        spacing: Theme.gap * 2

        StaffButton {
            objectName: "setup:seek"
            focus: true
            primary: !page.found
            iconName: Theme.compact ? "" : Icons.stick
            text: Words.setup.key_seek
            onTapped: page.setup.seek()
        }

        StaffButton {
            objectName: "setup:next"
            primary: page.found
            text: page.found ? Words.setup.next : Words.setup.key_without
            onTapped: page.setup.next()
        }
    }
}
