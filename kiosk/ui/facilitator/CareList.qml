pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels

// What may be set, by a technician alone, and what anybody with a code may do.
PagedColumn {
    id: list

    required property Kiosk kiosk
    readonly property FacilitatorModel facilitator: kiosk.facilitator
    readonly property CareModel care: facilitator.care
    readonly property var said: kiosk.words.care

    signal nameAsked
    signal journalAsked

    words: kiosk.words

    component Line: RowCard {
        id: line

        property string name
        property string act

        signal acted

        width: parent?.width ?? 0
        moreText: list.words.table.more
        most: list.room

        StaffButton {
            objectName: `care:${line.name}`
            visible: line.act !== ""
            surface: "paper"
            text: line.act
            onTapped: line.acted()
        }
    }

    component Setting: Line {
        visible: list.facilitator.level === "technician"
    }

    Setting {
        name: "event"
        iconName: Icons.event
        title: list.said.event
        detail: list.care.eventName || list.said.unnamed
        act: list.said.rename
        onActed: list.nameAsked()
    }

    Setting {
        name: "language"
        iconName: Icons.language
        title: list.said.language
        detail: list.said[`language_${list.care.home}`]
        act: list.said[`language_${list.care.home === "fr" ? "en" : "fr"}`]
        onActed: list.care.otherHome()
    }

    Setting {
        name: "codes"
        iconName: Icons.lock
        title: list.said.codes
        detail: list.said.codes_text
        act: list.said.change
        onActed: list.facilitator.access.change()
    }

    Line {
        name: "clean"
        iconName: Icons.clean
        title: list.said.clean
        detail: list.said.clean_text
        act: list.said.clean_now
        onActed: list.facilitator.clean()
    }

    Line {
        name: "journal"
        iconName: Icons.journal
        title: list.said.journal
        detail: list.said.journal_text
        act: list.said.see
        onActed: list.journalAsked()
    }

    Line {
        iconName: Icons.kiosk
        title: list.said.about.replace("{id}", list.care.kioskId)
        detail: list.said.version.replace("{version}", list.care.version)
    }

    Setting {
        name: "quit"
        iconName: Icons.quit
        title: list.said.quit
        detail: list.said.quit_text
        act: list.said.quit_now
        onActed: list.facilitator.quit()
    }
}
