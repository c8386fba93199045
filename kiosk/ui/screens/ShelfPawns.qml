pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// Three pawns who wait on the boxes for whoever chooses.
Row {
    id: waiting

    required property real size

    spacing: Theme.gap * 2

    Repeater {
        model: [{seat: 0, pose: "stand"}, {seat: 5, pose: "think"}, {seat: 3, pose: "wave"}]

        Pawn {
            required property var modelData

            seat: modelData.seat
            pose: modelData.pose
            gaze: Qt.point(0, 1)
            size: waiting.size
        }
    }
}
