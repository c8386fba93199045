import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels

// Lost codes: the organiser's stick opens.
Column {
    id: page

    required property Kiosk kiosk
    readonly property var words: kiosk.words.access
    readonly property AccessModel access: kiosk.facilitator.access

    spacing: Theme.gap * 2

    Label {
        width: parent.width
        visible: !Theme.compact || !notice.visible
        text: page.words.recovery_text
    }

    Notice {
        id: notice

        width: parent.width
        wrong: true
        text: page.access.missing === "" ? "" : page.words[`missing_${page.access.missing}`]
    }

    StaffButton {
        objectName: "access:recover"
        focus: true
        primary: true
        iconName: Icons.stick
        text: page.words.recover
        onTapped: page.access.recover()
    }
}
