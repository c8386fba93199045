import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels

// Two new codes, each typed twice: whose is asked, and why the last one was not taken.
PadPage {
    id: page

    required property Kiosk kiosk
    readonly property CodesModel codes: kiosk.facilitator.access.codes

    words: kiosk.words.access
    pad: codes.pad
    lead: codes.refused !== "" ? words[`refused_${codes.refused}`] : codes.again ? words.again : words.choose
    alarm: codes.refused !== ""

    Label {
        width: parent.width
        role: Label.Strong
        text: page.codes.level === "technician" ? page.words.technician : page.words.facilitator
    }

    Label {
        width: parent.width
        visible: !Theme.compact
        text: page.codes.level === "technician" ? page.words.technician_text : page.words.facilitator_text
        color: Colours.quiet
    }
}
