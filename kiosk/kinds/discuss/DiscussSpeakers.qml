pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// Whoever has the floor, side by side in the light, as large as there is room.
Row {
    id: speakers

    required property var seats // from 1
    readonly property real room: width / Math.max(1, seats.length) // of each

    Repeater {
        model: speakers.seats

        Item {
            id: place

            required property int modelData

            width: speakers.room
            height: speakers.height

            Pawn {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                seat: place.modelData - 1
                size: Math.min(place.height, place.width)
                turn: true
                pose: "speak"
                gaze: Qt.point(0.4, 0)
            }
        }
    }
}
