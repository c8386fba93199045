pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// Pawns side by side, who chose the same.
Row {
    id: crew

    required property var seats // 1 to 6
    required property real size // of a pawn, high, px

    height: size
    spacing: size * 0.14

    Repeater {
        model: crew.seats

        Pawn {
            required property int modelData

            seat: modelData - 1
            size: crew.size
        }
    }
}
