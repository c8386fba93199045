import kiosk.ui.theme
import kiosk.ui.parts

// A button for who works here: smaller than the visitors', white unless `primary`. Its height is the same when disabled.
// Where the window is small its word has the room of its icon, in letters at their least.
Pill {
    property bool primary: false
    property bool backs: false // the key that goes back presses it

    surface: "mist"
    fill: primary ? Colours.action : Colours.bright("paper")
    implicitHeight: Math.max(Theme.targetStaff, size * (Theme.compact ? 1.3 : 1.7), implicitContentHeight + 2 * topPadding) + Theme.lift
    size: Theme.compact && !wordless ? Theme.least : Theme.strong
    pictured: wordless || !Theme.compact
    leftPadding: size * (wordless ? 0.45 : Theme.compact ? 0.55 : 0.9)
}
