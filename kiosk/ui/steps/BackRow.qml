pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// Pawns seen from behind, who look at the curtain.
Row {
    id: backs

    required property var seats // their numbers
    required property real size // the height of a pawn, px

    Repeater {
        model: backs.seats

        Pawn {
            required property int modelData

            seat: modelData - 1
            size: backs.size
            turned: true
        }
    }
}
