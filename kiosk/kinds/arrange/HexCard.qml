import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// A card as a hexagon of the ring; `lifted` while it is in hand.
Hexagon {
    id: card

    property bool lifted: false

    scale: lifted ? 1.06 : 1
    lift: lifted ? 2 * Theme.lift : Theme.lift

    Behavior on scale {
        NumberAnimation { duration: Motion.normal; easing.type: Motion.spring }
    }

    SixSides {
        z: -1
        anchors.margins: -2 * Theme.line
        visible: card.lifted
        fill: Colours.action
        line: Colours.action
    }
}
