import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// Two new codes, each typed twice: whose is asked, and why the last one was not taken.
PadPage {
    id: page

    required property Kiosk kiosk
    readonly property CodesModel codes: kiosk.facilitator.access.codes

    pad: codes.pad
    lead: codes.refused !== "" ? Words.access.word(`refused_${codes.refused}`) : codes.again ? Words.access.again : Words.access.choose
    alarm: codes.refused !== ""

    Label {
        width: parent.width
        role: Label.Strong
        text: page.codes.level === "technician" ? Words.access.technician : Words.access.facilitator
    }

    Label {
        width: parent.width
        visible: !Theme.compact
        text: page.codes.level === "technician" ? Words.access.technician_text : Words.access.facilitator_text
        color: Colours.quiet
    }
}
