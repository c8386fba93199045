pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels as Models

// Placing cards: all together, or one by one in turn.
Item {
    id: arrange

    required property Models.ArrangeStep step
    required property Models.Kiosk kiosk

    Loader {
        anchors.fill: parent
        sourceComponent: arrange.step.inTurn ? turn : together
    }

    Component { id: together; ArrangeTogether { step: arrange.step; kiosk: arrange.kiosk } }
    Component { id: turn; ArrangeTurn { step: arrange.step; kiosk: arrange.kiosk } }
}
