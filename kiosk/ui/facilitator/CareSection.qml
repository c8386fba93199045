pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels
import kiosk.words

// Looking after the kiosk: what may be set, by a technician alone, and what may be done.
Section {
    id: section

    readonly property CareModel care: kiosk.facilitator.care
    property string page: "" // or journal, steady, keys, files
    readonly property var titles: ({journal: Words.care.journal, steady: Words.steady.title, keys: Words.learned.title, files: Words.learned.load_title})
    readonly property KeypadsModel keypads: care.keypads

    title: titles[page] ?? Words.care.title
    Component.onCompleted: care.open()

    tools: [
        StaffButton {
            objectName: "steady:reset"
            visible: section.page === "steady" && !section.care.steadiness.usual
            iconName: Icons.undo
            text: Words.steady.reset
            onTapped: section.care.steadiness.reset()
        },
        StaffButton {
            objectName: "keys:learn"
            visible: section.page === "keys"
            enabled: !section.keypads.full
            primary: true
            text: Words.learned.learn
            onTapped: section.keypads.learn()
        },
        StaffButton {
            objectName: "keys:try"
            visible: section.page === "keys"
            text: Words.learned.attempt
            onTapped: section.keypads.tryKeys()
        },
        StaffButton {
            objectName: "keys:again"
            visible: section.page === "files"
            enabled: !section.keypads.looking
            iconName: Icons.again
            text: Words.learned.look_again
            onTapped: section.keypads.look()
        },
        StaffButton {
            objectName: "keys:load"
            visible: section.page === "keys"
            iconName: Icons.stick
            text: Words.learned.load
            onTapped: {
                section.page = "files";
                section.keypads.look();
            }
        },
        StaffButton {
            objectName: "care:back"
            backs: true
            visible: section.page !== ""
            iconName: Icons.previous
            text: Words.care.back
            onTapped: section.page = section.page === "files" ? "keys" : ""
        }
    ]

    JournalPages {
        anchors.fill: parent
        visible: section.page === "journal"
        lines: section.care.journal
    }

    SteadyNumbers {
        anchors.fill: parent
        visible: section.page === "steady"
        steadiness: section.care.steadiness
    }

    LearnedKeypads {
        anchors.fill: parent
        visible: section.page === "keys"
        keypads: section.keypads
    }

    KeypadFiles {
        anchors.fill: parent
        visible: section.page === "files"
        keypads: section.keypads
    }

    CareList {
        anchors.fill: parent
        visible: section.page === ""
        kiosk: section.kiosk
        onNameAsked: naming.open()
        onJournalAsked: section.page = "journal"
        onSteadyAsked: section.page = "steady"
        onKeysAsked: {
            section.keypads.open();
            section.page = "keys";
        }
    }

    NamingLayer {
        id: naming

        kiosk: section.kiosk
    }

    LearningLayer {
        kiosk: section.kiosk
    }

    TrialOfKeys {
        learning: section.keypads.learning
    }

    UpdateLayer {
        kiosk: section.kiosk
    }

    DiskLayer {
        kiosk: section.kiosk
    }
}
