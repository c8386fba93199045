import QtQuick
import kiosk.ui.theme

// What moves in one eye of a pawn: its pupil, or its lid. Its place is the middle of the white.
Item {
    id: eye

    required property real unit // of the drawings, px
    required property point gaze
    required property color lid
    required property bool shut

    Rectangle {
        visible: !eye.shut
        x: (6 * eye.gaze.x - 7) * eye.unit
        y: (8 * eye.gaze.y - 7) * eye.unit
        width: 14 * eye.unit
        height: width
        radius: width / 2
        color: Colours.surface("night")
    }

    Rectangle {
        visible: eye.shut
        x: -15 * eye.unit
        y: -17 * eye.unit
        width: 30 * eye.unit
        height: 34 * eye.unit
        radius: width / 2
        color: eye.lid

        Rectangle {
            anchors.centerIn: parent
            width: parent.width
            height: 5 * eye.unit
            radius: height / 2
            color: Colours.surface("night")
        }
    }
}
