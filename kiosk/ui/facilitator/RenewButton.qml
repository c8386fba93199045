import kiosk.ui.theme
import kiosk.viewmodels
import kiosk.words

// Begins a new event, once asked twice.
StaffButton {
    id: button

    required property Kiosk kiosk

    objectName: "renew"
    iconName: Icons.event
    text: Words.results.new_event
    onTapped: kiosk.facilitator.results.renewal.ask()
}
