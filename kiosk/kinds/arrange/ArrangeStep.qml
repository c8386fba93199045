pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.steps
import kiosk.viewmodels as Models

// Placing cards: all together, above the apron where there is room for one; or one by one in turn.
Item {
    id: arrange

    required property Models.ArrangeStep step
    required property Models.Kiosk kiosk

    ApronRoom {
        id: apron

        readonly property bool laid: Theme.form !== Theme.Small && !arrange.step.inTurn

        height: Math.max(Apron.pawns, Apron.row > 0 ? 0 : Theme.pill + Theme.lift + 2 * Apron.edge) // the button stands beside the pawns
        wing: Apron.crew
        onLaidChanged: Apron.ask(this, laid)
        Component.onCompleted: Apron.ask(this, laid)
    }

    Loader {
        anchors.fill: parent
        sourceComponent: arrange.step.inTurn ? turn : together
    }

    Component { id: together; ArrangeTogether { step: arrange.step; kiosk: arrange.kiosk; foot: apron.laid ? apron.height - Apron.edge + Theme.gap : 0; wing: apron.wing } }
    Component { id: turn; ArrangeTurn { step: arrange.step; kiosk: arrange.kiosk } }
}
