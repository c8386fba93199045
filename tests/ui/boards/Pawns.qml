import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

Board {
    id: board

    surface: "violet"

    Repeater {
        model: ["stand", "speak", "listen", "think", "vote", "cheer", "point", "wave", "sleep"]

        Column {
            id: posed

            required property string modelData
            required property int index

            width: Math.max(Theme.mm(34), told.implicitWidth)

            Pawn {
                anchors.horizontalCenter: parent.horizontalCenter
                seat: posed.index % 6
                pose: posed.modelData
                gaze: Qt.point(posed.index % 3 - 1, 0)
                turn: posed.index === 1
                turned: posed.index === 4
            }

            Label {
                id: told

                text: posed.modelData
                color: Colours.on(board.surface)
            }
        }
    }

    Repeater {
        model: 6

        Pawn {
            required property int index

            seat: index
            away: true
        }
    }

    PrimaryButton { text: "Lever le rideau" }
}
