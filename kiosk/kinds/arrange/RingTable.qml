pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.ui.theme
import kiosk.ui.steps

// The round table that a ring is laid on: a place that holds a card has its part of it in the colour of the card.
Item {
    id: round

    required property RingShape shape
    required property var tones // of the cards by place; empty where none lies
    readonly property real across: shape.side * shape.across / 2 + Theme.margin - 2 * Theme.line // its radii, px: all of it is in the window
    readonly property real down: shape.side * shape.down * 0.48

    // Where on its edge a place is, degrees.
    function angle(place: int): real {
        const point = shape.centre(place);
        return Math.atan2((point.y - height / 2) / down, (point.x - width / 2) / across) * 180 / Math.PI;
    }

    // How far it is from one place to another, the way of the ring, degrees.
    function turn(from: int, to: int): real {
        return (angle(to) - angle(from) + 360) % 360;
    }

    component Disc: ShapePath {
        id: disc

        property real lower

        strokeColor: Colours.ink
        strokeWidth: Theme.line * 1.5

        PathAngleArc {
            centerX: round.width / 2
            centerY: round.height / 2 + disc.lower
            radiusX: round.across
            radiusY: round.down
            sweepAngle: 360
        }
    }

    Shape {
        anchors.fill: parent

        Disc { fillColor: Colours.ink; lower: Theme.lift * 2.5 }
        Disc { fillColor: Colours.deep(Colours.ground) }
    }

    Repeater {
        model: round.shape.count

        Shape {
            id: part

            required property int index
            readonly property string tone: round.tones[index] ?? ""
            readonly property real before: round.turn(index + round.shape.count - 1, index) / 2 // half the way to its neighbours
            readonly property real after: round.turn(index, index + 1) / 2

            objectName: `part:${index}`
            anchors.fill: parent
            visible: tone !== ""

            ShapePath {
                startX: round.width / 2
                startY: round.height / 2
                fillColor: Colours.bright(part.tone)
                strokeColor: Colours.ink
                strokeWidth: Theme.line
                joinStyle: ShapePath.RoundJoin

                PathAngleArc {
                    moveToStart: false
                    centerX: round.width / 2
                    centerY: round.height / 2
                    radiusX: round.across
                    radiusY: round.down
                    startAngle: round.angle(part.index) - part.before
                    sweepAngle: part.before + part.after
                }

                PathLine {
                    x: round.width / 2
                    y: round.height / 2
                }
            }
        }
    }
}
