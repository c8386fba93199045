import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels
import kiosk.words

// A new event: what will be erased, then its name, then what became of it. Every step has its way out.
Dialogue {
    id: asking

    required property Kiosk kiosk
    readonly property RenewalModel renewal: kiosk.facilitator.results.renewal

    visible: renewal.stage !== ""
    text: renewal.stage === "sure" ? "" : renewal.told
    widest: renewal.stage === "sure" ? Infinity : Theme.body * 30
    title: ({asked: Words.renewal.title, sure: Words.renewal.sure_title, working: Words.renewal.over_title, over: Words.renewal.over_title})[renewal.stage] ?? ""
    onVisibleChanged: entry.text = ""

    Notice { // above its buttons, and never behind a second page
        width: parent.width
        visible: asking.renewal.stage === "asked" && text !== ""
        wrong: true
        size: Theme.compact ? Theme.least : Theme.body
        text: asking.renewal.lost
    }

    NameEntry {
        id: entry

        width: parent.width
        height: implicitHeight
        visible: asking.renewal.stage === "sure"
    }

    WaitingBar {
        width: parent.width
        visible: asking.renewal.stage === "working"
    }

    Flow {
        width: parent.width
        visible: asking.renewal.stage !== "working"
        spacing: Theme.gap * 2

        StaffButton {
            objectName: "renewal:no"
            backs: true
            focus: true
            surface: "paper"
            text: asking.renewal.stage === "over" ? Words.renewal.close : Words.renewal.no
            onTapped: asking.renewal.close()
        }

        StaffButton {
            objectName: "renewal:go-on"
            visible: asking.renewal.stage === "asked"
            surface: "paper"
            text: Words.renewal.go_on
            onTapped: asking.renewal.agree()
        }

        StaffButton {
            objectName: "renewal:yes"
            visible: asking.renewal.stage === "sure"
            enabled: entry.text.trim() !== "" // what is erased is told by its name afterwards
            surface: "paper"
            primary: true
            text: Words.renewal.yes
            onTapped: asking.renewal.renew(entry.text)
        }
    }
}
