pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels
import kiosk.words

// Looking after the kiosk: what may be set, by a technician alone, and what may be done.
Section {
    id: section

    readonly property CareModel care: kiosk.facilitator.care
    property bool journal: false

    title: journal ? Words.care.journal : Words.care.title
    Component.onCompleted: care.open()

    tools: [
        StaffButton {
            objectName: "journal:close"
            visible: section.journal
            wordless: Theme.wordless
            iconName: Icons.previous
            text: Words.care.back
            onTapped: section.journal = false
        }
    ]

    JournalPages {
        anchors.fill: parent
        visible: section.journal
        lines: section.care.journal
    }

    CareList {
        anchors.fill: parent
        visible: !section.journal
        kiosk: section.kiosk
        onNameAsked: naming.open()
        onJournalAsked: section.journal = true
    }

    NamingLayer {
        id: naming

        kiosk: section.kiosk
    }

    UpdateLayer {
        kiosk: section.kiosk
    }

    DiskLayer {
        kiosk: section.kiosk
    }
}
