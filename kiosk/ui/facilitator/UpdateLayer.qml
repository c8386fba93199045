import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels
import kiosk.words

// An update from a stick: from which version to which, then what came of it. It cannot be closed while the system works.
Dialogue {
    id: asking

    required property Kiosk kiosk
    readonly property UpdateModel updating: kiosk.facilitator.care.updating
    readonly property bool asked: updating.stage === "asked" || updating.stage === "sure"
    readonly property bool waiting: updating.stage === "looking" || updating.stage === "working"

    visible: updating.stage !== "" && kiosk.facilitator.level === "technician"
    title: Words.update.title
    text: updating.told
    good: updating.stage === "done"

    WaitingBar {
        width: parent.width
        visible: asking.waiting
    }

    Flow {
        width: parent.width
        visible: !asking.waiting
        spacing: Theme.gap * 2

        StaffButton {
            objectName: "update:no"
            backs: true
            focus: true
            surface: "paper"
            text: asking.asked ? Words.update.no : Words.update.close
            onTapped: asking.updating.close()
        }

        StaffButton {
            objectName: "update:yes"
            visible: asking.asked
            surface: "paper"
            primary: true
            text: Words.update.yes
            onTapped: asking.updating.agree()
        }

        StaffButton {
            objectName: "update:restart"
            visible: asking.updating.stage === "done"
            surface: "paper"
            primary: true
            text: Words.update.restart
            onTapped: asking.kiosk.facilitator.quit()
        }
    }
}
