import kiosk.ui.theme

// The other things one may do: an outline on the surface it stands on.
Pill {
    fill: Colours.surface(surface)
    ink: Colours.on(surface)
    lineColour: Colours.on(surface)
}
