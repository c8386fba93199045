import kiosk.ui.theme
import kiosk.ui.parts

// A button for who works here: smaller than the visitors', white unless `primary`. Its height is the same when disabled.
Pill {
    property bool primary: false
    property bool backs: false // the key that goes back presses it

    surface: "mist"
    fill: primary ? Colours.action : Colours.bright("paper")
    implicitHeight: Math.max(Theme.targetStaff, Theme.strong * (Theme.compact ? 1.3 : 1.7), implicitContentHeight + 2 * topPadding) + Theme.lift
    leftPadding: Theme.strong * (wordless ? 0.45 : 0.9)
}
