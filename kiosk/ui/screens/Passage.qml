import kiosk.ui.parts

// A text as tall as it needs, up to the room there is; what is left comes with « see more ».
FitText {
    property real room

    visible: text !== ""
    maximum: minimum
    height: visible ? Math.min(bodyHeight, room) : 0
}
