pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels

// Looking after the kiosk: what may be set, by a technician alone, and what may be done.
Section {
    id: section

    readonly property CareModel care: kiosk.facilitator.care
    readonly property var said: kiosk.words.care
    property bool journal: false

    title: journal ? said.journal : said.title
    Component.onCompleted: care.open()

    tools: [
        StaffButton {
            objectName: "journal:close"
            visible: section.journal
            wordless: Theme.compact
            iconName: Icons.previous
            text: section.said.back
            onTapped: section.journal = false
        }
    ]

    JournalPages {
        anchors.fill: parent
        visible: section.journal
        words: section.words
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
}
