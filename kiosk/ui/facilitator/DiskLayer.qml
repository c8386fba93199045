import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels
import kiosk.words

// The kiosk of a stick goes onto a disk: which one, asked twice, then how far it is and what came of it. It cannot be
// closed while the system works.
Dialogue {
    id: asking

    required property Kiosk kiosk
    readonly property CareModel care: kiosk.facilitator.care
    readonly property DiskModel disk: care.disk
    readonly property string stage: disk.stage

    visible: stage !== "" && kiosk.facilitator.level === "technician"
    title: Words.disk.title
    text: care.power === "" || stage !== "done" ? disk.told : Words.power.word(care.power)
    good: stage === "done"

    WaitingBar {
        width: parent.width
        visible: asking.stage === "working"
        done: asking.disk.part
    }

    Flow {
        width: parent.width
        visible: asking.stage !== "working"
        spacing: Theme.gap * 2

        StaffButton {
            objectName: "disk:no"
            backs: true
            focus: true
            surface: "paper"
            text: asking.stage === "asked" || asking.stage === "sure" ? Words.disk.no : Words.disk.close
            onTapped: asking.disk.close()
        }

        StaffButton {
            objectName: "disk:other"
            visible: asking.stage === "asked" && asking.disk.others
            surface: "paper"
            text: Words.disk.other
            onTapped: asking.disk.other()
        }

        StaffButton {
            objectName: "disk:yes"
            visible: (asking.stage === "asked" && asking.disk.fits) || asking.stage === "sure"
            surface: "paper"
            primary: true
            text: asking.stage === "sure" ? Words.disk.erase : Words.disk.yes
            onTapped: asking.disk.agree()
        }

        StaffButton {
            objectName: "disk:off"
            visible: asking.stage === "done" && asking.care.power === ""
            surface: "paper"
            primary: true
            text: Words.disk.off
            onTapped: asking.care.powerOff()
        }
    }
}
