import QtQuick
import QtQuick.Shapes
import kiosk.ui.theme

// A seat: a colour and a shape, never colour alone. `presence`: away (free place), here, marked (has answered in secret).
Pressable {
    id: token

    enum Presence {
        Away,
        Here,
        Marked
    }

    required property int seat // 0 to 5
    property int presence: SeatToken.Here
    property bool turn: false
    property real size: Theme.targetPrimary
    property string surface: Colours.ground // what it stands on
    readonly property string tone: Colours.seat(seat)
    readonly property bool lost: tone === surface // its colour is that of the ground: it stands on that of its shape, which has its own
    readonly property bool away: presence === SeatToken.Away
    readonly property real ring: turn ? Theme.line * 2 : 0

    implicitWidth: size
    implicitHeight: size
    padding: 0
    ringRadius: height / 2 + 3 * Theme.line
    lift: Theme.line

    contentItem: Item {
        transform: Translate {
            y: token.sink
        }

        Rectangle {
            anchors.fill: parent
            anchors.margins: -Theme.line - token.ring
            visible: token.turn
            radius: width / 2
            color: Colours.action
            border.color: Colours.ink
            border.width: Theme.line / 2
        }

        Rectangle {
            id: disc

            anchors.fill: parent
            visible: !token.away
            radius: width / 2
            color: token.presence === SeatToken.Marked ? Colours.ink : token.lost ? Colours.on(token.tone) : Colours.surface(token.tone)
            border.color: token.turn || token.lost ? Colours.ink : Colours.on(token.surface)
            border.width: Math.max(Theme.line, token.size * 0.03)
        }

        Shape {
            anchors.fill: parent
            visible: token.away
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                fillColor: Colours.clear
                strokeColor: Colours.on(token.surface)
                strokeWidth: Math.max(Theme.line, token.size * 0.03)
                strokeStyle: ShapePath.DashLine
                dashPattern: [2.4, 1.6]

                PathAngleArc {
                    centerX: token.width / 2
                    centerY: token.height / 2
                    radiusX: token.width / 2 - Theme.line
                    radiusY: radiusX
                    sweepAngle: 360
                }
            }
        }

        SeatShape {
            anchors.centerIn: parent
            shape: Colours.seatShapes[token.seat] ?? ""
            size: token.size * 0.5
            color: token.away ? Colours.on(token.surface) : token.presence === SeatToken.Marked ? Colours.action : token.lost ? Colours.surface(token.tone) : Colours.on(token.tone)
        }

        Rectangle {
            visible: token.presence === SeatToken.Marked
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            width: token.size * 0.4
            height: width
            radius: width / 2
            color: Colours.action
            border.color: Colours.ink
            border.width: Theme.line / 2

            Icon {
                anchors.centerIn: parent
                name: Icons.check
                size: parent.width * 0.7
            }
        }
    }
}
