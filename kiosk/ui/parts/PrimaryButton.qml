import kiosk.ui.theme

// The one thing to do now: yellow. At most one on a screen.
Pill {
    fill: Colours.action
}
