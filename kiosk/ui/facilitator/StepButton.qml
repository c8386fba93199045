import kiosk.ui.theme

// A round button with a picture alone, for what is done step by step: its text is for the ear.
StaffButton {
    wordless: true
    debounce: 0
    leftPadding: 0
    rightPadding: 0
    width: Math.max(Theme.targetStaff, height - lift)
}
