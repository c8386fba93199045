import kiosk.ui.theme
import kiosk.viewmodels
import kiosk.words

// The way back to what lies on the stick: what is read is stopped, or another deck is chosen.
StaffButton {
    required property IntakeModel intake
    readonly property bool cancels: intake.state === "working"
    readonly property bool other: ["ready", "installed"].includes(intake.state)

    objectName: cancels ? "stick:cancel" : "stick:again"
    visible: !["no_stick", "looking", "parcels"].includes(intake.state)
    iconName: cancels ? Icons.close : Icons.again
    text: cancels ? Words.intake.cancel : other ? Words.intake.other : Words.intake.again
    onTapped: intake.again()
}
