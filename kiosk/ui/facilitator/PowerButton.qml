import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels
import kiosk.words

// Switches the machine off, once asked twice.
StaffButton {
    id: button

    required property Kiosk kiosk
    readonly property CareModel care: kiosk.facilitator.care

    objectName: "power"
    iconName: Icons.power
    text: Words.power.off
    onTapped: {
        care.askPower();
        question.open();
    }

    Question {
        id: question

        name: "power"
        title: Words.power.title
        text: button.care.power === "" ? Words.power.text : Words.power.word(button.care.power)
        noText: Words.power.no
        yesText: button.care.power === "going" ? "" : Words.power.yes
        onAgreed: button.care.powerOff()
    }
}
