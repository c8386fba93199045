pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels
import kiosk.words

// What may be set, by a technician alone, and what anybody with a code may do.
PagedColumn {
    id: list

    required property Kiosk kiosk
    readonly property FacilitatorModel facilitator: kiosk.facilitator
    readonly property CareModel care: facilitator.care

    signal nameAsked
    signal journalAsked
    signal steadyAsked
    signal keysAsked

    component Line: RowCard {
        id: line

        property string name
        property string act

        signal acted

        width: parent?.width ?? 0
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

    Line {
        name: "event"
        iconName: Icons.event
        title: Words.care.event_name
        detail: list.care.eventName || Words.care.unnamed
        act: Words.care.rename
        onActed: list.nameAsked()
    }

    Setting {
        name: "language"
        iconName: Icons.language
        title: Words.care.language
        detail: Words.care.word(`language_${list.care.home}`)
        act: Words.care.word(`language_${list.care.home === "fr" ? "en" : "fr"}`)
        onActed: list.care.otherHome()
    }

    Line {
        name: "codes"
        visible: list.facilitator.level === "technician" && !list.facilitator.notices.safe
        iconName: Icons.lock
        title: Words.care.codes
        detail: Words.care.codes_text
        act: Words.care.change
        onActed: list.facilitator.access.change()
    }

    Line {
        name: "update"
        visible: list.facilitator.level === "technician" && list.care.updating.possible
        iconName: Icons.update
        title: Words.update.line
        detail: Words.update.line_text
        act: Words.update.seek
        onActed: list.care.updating.ask()
    }

    Line {
        name: "disk"
        visible: list.facilitator.level === "technician" && list.care.disk.possible
        iconName: Icons.disk
        title: Words.disk.line
        detail: Words.disk.line_text
        act: Words.disk.look
        onActed: {
            list.care.askPower();
            list.care.disk.ask();
        }
    }

    Line {
        name: "clean"
        iconName: Icons.clean
        title: Words.care.clean
        detail: Words.care.clean_text
        act: Words.care.clean_now
        onActed: list.facilitator.clean()
    }

    Line {
        name: "journal"
        iconName: Icons.journal
        title: Words.care.journal
        detail: Words.care.journal_text
        act: Words.care.see
        onActed: list.journalAsked()
    }

    Line {
        name: "sound"
        iconName: Icons.sound
        title: Words.sound.title
        detail: Words.sound.word(`level_${list.care.sound.level}`)
        act: Words.sound.word(`to_${list.care.sound.after}`)
        onActed: list.care.sound.change()
    }

    Line {
        name: "listen"
        iconName: Icons.sound
        title: Words.sound.listen
        detail: `${list.care.sound.told} ${Words.sound.listen_text}`
        act: Words.sound.listen_now
        onActed: list.care.sound.tryOut()
    }

    Line {
        name: "murmur"
        iconName: Icons.sound
        title: Words.sound.murmur
        detail: list.care.sound.murmur ? Words.sound.murmur_on : Words.sound.murmur_off
        act: list.care.sound.murmur ? Words.sound.murmur_stop : Words.sound.murmur_start
        onActed: list.care.sound.switchMurmur()
    }

    Line {
        name: "steady"
        iconName: Icons.steady
        title: Words.steady.title
        detail: Words.steady.text
        act: Words.steady.set
        onActed: list.steadyAsked()
    }

    Line {
        name: "keys"
        iconName: Icons.keypad
        title: Words.learned.title
        detail: list.care.keypads.lines.count === 0 ? Words.learned.line_none : list.care.keypads.lines.count === 1 ? Words.learned.line_one : Words.learned.line_some(list.care.keypads.lines.count)
        act: Words.learned.see
        onActed: list.keysAsked()
    }

    Line {
        name: "lookers"
        visible: list.care.lookers.possible || list.care.lookers.on
        iconName: Icons.lookers
        title: Words.lookers.title
        detail: !list.care.lookers.possible ? Words.lookers.alone : list.care.lookers.on ? Words.lookers.on : Words.lookers.off
        act: list.care.lookers.on ? Words.lookers.stop : Words.lookers.start
        onActed: list.care.lookers.switch()
    }

    Line {
        iconName: Icons.kiosk
        title: Words.care.about(list.care.kioskId)
        detail: list.care.updating.possible ? Words.care.plays(list.care.version) : Words.care.version(list.care.version)
    }

    Setting {
        name: "quit"
        iconName: Icons.quit
        title: Words.care.quit
        detail: Words.care.quit_text
        act: Words.care.quit_now
        onActed: list.facilitator.quit()
    }
}
