import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// A card as a hexagon of the ring; The chosen one, in hand, is lifted.
Hexagon {
    id: card

    scale: chosen ? 1.06 : 1
    lift: chosen ? 2 * Theme.lift : Theme.lift

    Behavior on scale {
        NumberAnimation { duration: Motion.normal; easing.type: Motion.spring }
    }

    SixSides {
        z: -1
        anchors.margins: -2 * Theme.line
        visible: card.chosen
        fill: Colours.action
        line: Colours.action
    }
}
