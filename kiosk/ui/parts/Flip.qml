import QtQuick
import kiosk.ui.theme

// How a card turns over: it narrows, shows its other side half-way, and springs to its width.
Scale {
    required property real turn // 0 face down, 1 face up
    required property real width // of the card

    origin.x: width / 2
    xScale: turn < 0.5 ? 1 - 2 * turn : Motion.sprung(2 * turn - 1)
}
