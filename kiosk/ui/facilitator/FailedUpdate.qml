import kiosk.viewmodels
import kiosk.words

// A version that did not hold: whoever comes in is told, until somebody says that it was read.
Dialogue {
    id: notice

    required property Kiosk kiosk
    readonly property UpdateModel updating: kiosk.facilitator.care.updating

    visible: updating.failed !== ""
    wrong: true
    title: Words.update.title
    text: updating.failed

    StaffButton {
        objectName: "update:read"
        backs: true
        focus: true
        primary: true
        surface: "paper"
        text: Words.update.read
        onTapped: notice.updating.understood()
    }
}
