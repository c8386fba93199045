import kiosk.ui.theme
import kiosk.viewmodels
import kiosk.words

// What goes on with a deck of a stick: its remarks are read, then it comes in, then it is tried.
StaffButton {
    required property IntakeModel intake
    readonly property string next: intake.remarks !== "" ? "remarks" : intake.act !== "" ? "install" : intake.state === "installed" ? "try" : ""

    signal remarked // the remarks are to be shown

    objectName: `stick:${next}`
    visible: next !== ""
    primary: true
    iconName: ({remarks: Icons.doubt, install: Icons.check, try: Icons.resume})[next] ?? ""
    text: ({remarks: intake.remarks, install: intake.act, try: Words.trial.begin})[next] ?? ""
    onTapped: {
        switch (next) {
        case "remarks":
            remarked();
            return intake.remark();
        case "install":
            return intake.install();
        default:
            return intake.tryOut();
        }
    }
}
