pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models

// Those of the table, side by side on the lower edge of this item, as large as they have room; they look at what stands above.
Item {
    id: table

    required property Models.RowsModel seats
    readonly property real size: Math.min(height, Theme.mm(80), width / 0.66 / Math.max(1, seats.count))

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom

        Repeater {
            model: table.seats

            Pawn {
                required property int number
                required property bool here

                seat: number - 1
                size: table.size
                pose: here ? "stand" : "sleep"
                gaze: Qt.point(0, -1)
            }
        }
    }
}
