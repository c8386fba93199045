import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// Lost codes: the organiser's stick opens.
Column {
    id: page

    required property Kiosk kiosk
    readonly property AccessModel access: kiosk.facilitator.access

    spacing: Theme.gap * 2

    Label {
        width: parent.width
        visible: !Theme.compact || !notice.visible
        text: Words.access.recovery_text
    }

    Notice {
        id: notice

        width: parent.width
        wrong: true
        text: page.access.missing === "" ? "" : page.access.unopened !== "" ? Words.intake.unmounted(page.access.unopened) : Words.access.word(`missing_${page.access.missing}`)
    }

    StaffButton {
        objectName: "access:recover"
        focus: true
        primary: true
        iconName: Icons.stick
        text: Words.access.recover
        onTapped: page.access.recover()
    }
}
