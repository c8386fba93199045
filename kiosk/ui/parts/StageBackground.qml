pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.ui.theme

// The flat colour behind a screen and its large flat shapes, all opaque. `pattern`: Plain, Circle (one, low at the left),
// Party (three colours at the right), Split (two teams), Curtain (stripes, while a secret changes hands), Rays (all round).
Rectangle {
    id: stage

    enum Pattern {
        Plain,
        Circle,
        Party,
        Split,
        Curtain,
        Rays
    }

    property string surface: "mist"
    property int pattern: StageBackground.Plain
    readonly property real unit: Math.max(width, height)
    readonly property bool tall: height > width

    color: pattern === StageBackground.Rays ? Colours.bright(surface) : Colours.surface(surface)
    clip: true

    // A path and no Rectangle with round corners, of which the software renderer keeps a picture as large as the whole disc.
    component Disc: Shape {
        id: disc

        property real cx
        property real cy
        property real reach // radius, as a share of the longer side
        property color color
        readonly property real radius: reach * stage.unit

        x: stage.width * cx - radius
        y: stage.height * cy - radius
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: disc.color
            strokeWidth: -1

            PathAngleArc {
                centerX: disc.radius
                centerY: disc.radius
                radiusX: disc.radius
                radiusY: disc.radius
                sweepAngle: 360
            }
        }
    }

    Disc {
        visible: stage.pattern === StageBackground.Circle
        cx: 0.14
        cy: 0.9
        reach: 0.26
        color: Colours.bright(stage.surface)
    }

    Loader {
        anchors.fill: parent
        active: stage.pattern === StageBackground.Party
        sourceComponent: Item {
            Repeater {
                model: stage.tall ? [[0.95, 0.42, 0.36, "pink"], [0.9, 0.98, 0.26, "action"], [0.2, 0.96, 0.24, "blue"]] : [[0.98, 0.36, 0.495, "pink"], [0.92, 0.98, 0.25, "action"], [0.56, 1.02, 0.23, "blue"]]

                Disc {
                    required property var modelData

                    cx: Theme.left && !stage.tall ? 1 - modelData[0] : modelData[0]
                    cy: modelData[1]
                    reach: modelData[2]
                    color: Colours.surface(modelData[3])
                }
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: stage.pattern === StageBackground.Rays && !Theme.highContrast
        sourceComponent: Rays {
            surface: stage.surface
        }
    }

    Rectangle {
        visible: stage.pattern === StageBackground.Split
        readonly property rect half: stage.tall ? Qt.rect(-stage.width, stage.height * 0.52, stage.width * 3, stage.height) : Qt.rect(stage.width * 0.5, -stage.height * 0.5, stage.width, stage.height * 2)

        x: half.x
        y: half.y
        width: half.width
        height: half.height
        rotation: stage.tall ? -4 : 4
        color: Colours.bright(stage.surface)
    }

    Loader {
        anchors.fill: parent
        active: stage.pattern === StageBackground.Curtain
        sourceComponent: Row {
            Repeater {
                id: folds

                model: 5 // of so few, an edge of the window flashes three times at most as the curtain opens

                Item {
                    width: stage.width / folds.count
                    height: stage.height

                    Rectangle {
                        width: parent.width / 2
                        height: parent.height
                        color: Colours.deep(stage.surface)
                    }
                }
            }
        }
    }
}
