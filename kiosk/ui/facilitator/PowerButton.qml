import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels

// Switches the machine off, once asked twice.
StaffButton {
    id: button

    required property Kiosk kiosk
    readonly property CareModel care: kiosk.facilitator.care
    readonly property var words: kiosk.words.power

    objectName: "power"
    iconName: Icons.power
    text: words.off
    onTapped: {
        care.askPower();
        question.open();
    }

    Question {
        id: question

        name: "power"
        title: button.words.title
        moreText: button.kiosk.words.table.more
        text: button.care.power === "" ? button.words.text : button.words[button.care.power]
        noText: button.words.no
        yesText: button.care.power === "going" ? "" : button.words.yes
        onAgreed: button.care.powerOff()
    }
}
