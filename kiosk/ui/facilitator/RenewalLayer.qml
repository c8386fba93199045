import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels

// A new event: what will be erased, then its name, then what became of it. Every step has its way out.
Dialogue {
    id: asking

    required property Kiosk kiosk
    readonly property RenewalModel renewal: kiosk.facilitator.results.renewal
    readonly property var words: kiosk.words.renewal

    visible: renewal.stage !== ""
    text: renewal.stage === "sure" ? "" : renewal.told
    moreText: kiosk.words.table.more
    wrong: renewal.losing
    widest: renewal.stage === "sure" ? Infinity : Theme.body * 30
    title: ({asked: words.title, sure: words.sure_title, over: words.over_title})[renewal.stage] ?? ""
    onVisibleChanged: entry.text = ""

    NameEntry {
        id: entry

        width: parent.width
        height: implicitHeight
        visible: asking.renewal.stage === "sure"
        words: asking.kiosk.words
        language: asking.kiosk.language
    }

    Flow {
        width: parent.width
        spacing: Theme.gap * 2

        StaffButton {
            objectName: "renewal:no"
            focus: true
            surface: "paper"
            text: asking.renewal.stage === "over" ? asking.words.close : asking.words.no
            onTapped: asking.renewal.close()
        }

        StaffButton {
            objectName: "renewal:go-on"
            visible: asking.renewal.stage === "asked"
            surface: "paper"
            text: asking.words.go_on
            onTapped: asking.renewal.agree()
        }

        StaffButton {
            objectName: "renewal:yes"
            visible: asking.renewal.stage === "sure"
            surface: "paper"
            primary: true
            text: asking.words.yes
            onTapped: asking.renewal.renew(entry.text)
        }
    }
}
