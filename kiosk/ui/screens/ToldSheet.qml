import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels

// A few paragraphs: help, or where the game comes from.
Column {
    id: sheet

    required property Kiosk kiosk
    required property real room

    spacing: Theme.body * 0.7

    Passage {
        id: lead

        width: parent.width
        room: sheet.room * 0.45
        minimum: Theme.strong
        display: true
        text: sheet.kiosk.sheet.lead
    }

    Passage {
        width: parent.width
        room: sheet.room - lead.height - sheet.spacing
        text: sheet.kiosk.sheet.lines.join("\n\n")
    }
}
