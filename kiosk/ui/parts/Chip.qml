import kiosk.ui.theme

// One of a few things side by side that may be picked: filled with ink when it is.
Pill {
    implicitHeight: Theme.targetMin + lift
    leftPadding: Theme.strong * 0.7
    size: Theme.body
    choosable: true
    fill: chosen ? Colours.ink : Colours.paper
    ink: chosen ? Colours.paper : Colours.ink
}
