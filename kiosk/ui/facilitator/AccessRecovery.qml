import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// Lost codes: the organiser's stick opens; a kiosk that knows none says who can help, and asks for nothing.
Column {
    id: page

    required property Kiosk kiosk
    readonly property AccessModel access: kiosk.facilitator.access
    readonly property bool keyless: access.missing === "key"

    spacing: Theme.gap * 2

    Label {
        width: parent.width
        visible: !page.keyless && (!Theme.compact || !notice.visible)
        text: Words.access.recovery_text
    }

    Notice {
        id: notice

        width: parent.width
        wrong: !page.keyless
        text: page.access.missing === "" ? "" : page.access.unopened !== "" ? Words.intake.unmounted(page.access.unopened) : Words.access.word(`missing_${page.access.missing}`)
    }

    StaffButton {
        objectName: "access:recover"
        visible: !page.keyless
        focus: true
        primary: true
        iconName: Icons.stick
        text: Words.access.recover
        onTapped: page.access.recover()
    }
}
