import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// Leaving is asked twice; the game waits for the next group.
Column {
    id: sheet

    required property Kiosk kiosk

    signal stayed

    spacing: Theme.gap * 3

    Label {
        width: parent.width
        text: Words.leave.text
    }

    Flow {
        width: parent.width
        spacing: Theme.gap * 2

        PrimaryButton {
            objectName: "leave-stay"
            text: Words.leave.stay
            onTapped: sheet.stayed()
        }

        QuietButton {
            objectName: "leave-go"
            surface: "paper"
            iconName: "mdi6.exit-run"
            text: Words.leave.go
            onTapped: sheet.kiosk.home()
        }
    }
}
