pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// Who stands at an option: the pawns of the seats, plain dots for those who left since, outlines of those who stood there
// before. Where there is no room for pawns, tokens.
Row {
    id: crowd

    required property var seats
    required property var before
    property int strangers: 0
    property real size // of a token, or the height of a pawn
    property string surface: "night"
    property VotesFall fall: null // while they drop to it
    readonly property bool tall: size > Theme.mm(17) // as pawns
    readonly property real wide: tall ? size * 0.66 : size // of each

    spacing: size * (tall ? 0 : 0.15)

    component Standing: Loader {
        id: standing

        required property int modelData
        required property bool away

        readonly property real fallen: away ? 1 : crowd.fall?.fallen(modelData) ?? 1

        width: crowd.wide
        height: crowd.size
        opacity: fallen > 0 ? 1 : 0
        transform: Translate {
            y: (Motion.dropped(standing.fallen) - 1) * Theme.mm(60)
        }
        sourceComponent: crowd.tall ? pawn : token

        Component {
            id: pawn

            Pawn {
                seat: standing.modelData - 1
                size: crowd.size
                pose: "vote"
                away: standing.away
            }
        }

        Component {
            id: token

            SeatToken {
                seat: standing.modelData - 1
                size: crowd.size
                surface: crowd.surface
                presence: standing.away ? SeatToken.Away : SeatToken.Here
                interactive: false
                text: ""
                Accessible.ignored: true
            }
        }
    }

    Repeater {
        model: crowd.seats

        Standing { away: false }
    }

    Repeater {
        model: crowd.strangers

        Item {
            width: crowd.wide
            height: crowd.size

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                width: crowd.size * (crowd.tall ? 0.4 : 1)
                height: width
                radius: height / 2
                color: Colours.paper
                border.width: Theme.line
                border.color: Colours.ink
            }
        }
    }

    Repeater {
        model: crowd.before

        Standing { away: true }
    }
}
