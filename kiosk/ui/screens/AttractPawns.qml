pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// Three pawns on the ground of the town, who look at what is played and hop when a card is laid.
Row {
    id: crowd

    required property AttractLoop loop
    required property real size

    spacing: Theme.gap

    Repeater {
        model: [{seat: 4, pose: "stand"}, {seat: 1, pose: "wave"}, {seat: 2, pose: "cheer"}]

        Pawn {
            id: pawn

            required property int index
            required property var modelData

            seat: modelData.seat
            pose: modelData.pose
            gaze: Qt.point(-0.4, -0.9)
            size: crowd.size
            transform: Translate {
                y: -crowd.loop.hop(pawn.index) * crowd.size * 0.3
            }
        }
    }
}
