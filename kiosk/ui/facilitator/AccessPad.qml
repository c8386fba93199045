import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels
import kiosk.words

// The code, or how long to wait for the next try.
PadPage {
    id: page

    required property Kiosk kiosk
    readonly property AccessModel access: kiosk.facilitator.access
    readonly property bool waiting: access.wait > 0 || access.spent
    readonly property string patience: access.unnoted ? Words.access.unnoted(access.wait) : Words.access.wait(access.wait)

    pad: access.pad
    asked: !waiting
    lead: access.spent ? Words.access.spent : access.wait > 0 ? patience : access.wrong ? Words.access.wrong : Words.access.pad_text
    alarm: waiting || access.wrong

    below: StaffButton {
        objectName: "access:forgotten"
        iconName: Icons.key
        text: Words.access.forgotten
        onTapped: page.access.show("recovery")
    }
}
