import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels

// The code, or how long to wait for the next try.
PadPage {
    id: page

    required property Kiosk kiosk
    readonly property AccessModel access: kiosk.facilitator.access
    readonly property bool waiting: access.wait > 0 || access.spent

    words: kiosk.words.access
    pad: access.pad
    asked: !waiting
    lead: access.spent ? words.spent : access.wait > 0 ? words.wait.replace("{count}", access.wait) : access.wrong ? words.wrong : words.pad_text
    alarm: waiting || access.wrong

    below: StaffButton {
        objectName: "access:forgotten"
        iconName: Icons.key
        text: page.words.forgotten
        onTapped: page.access.show("recovery")
    }
}
