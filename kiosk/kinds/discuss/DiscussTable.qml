pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// The table they talk at: its pawns around a glass of coffee, under a lamp where there is room for one. In a tall window,
// where the others are seen below, whoever has the floor stands before it, as large as there is room.
Item {
    id: scene

    required property Models.DiscussStep step
    required property Models.TableModel table
    readonly property real unit: Math.min(width / (near ? 1500 : 960), height / 680) // of the drawing
    readonly property bool near: Theme.form === Theme.Tall && step.speakers.length > 0
    readonly property real middle: near ? width - 460 * unit : width / 2
    readonly property real ground: height - 20 * unit
    readonly property real shade: ground - 640 * unit // the lower edge of the lamp
    readonly property bool lit: !near && shade > 190 * unit && !Theme.highContrast
    readonly property var chairs: [[], [4], [2, 3], [2, 3, 1], [0, 1, 4, 5], [0, 1, 2, 4, 5], [0, 1, 2, 3, 4, 5]][Math.min(6, table.seats.count)]

    // Where a seat looks: at who speaks, at the glass, or at whoever sits across.
    function gaze(x: real, mine: bool): point {
        const towards = x < 0 ? 1 : -1;
        return mine ? Qt.point(towards * 0.4, 0) : Qt.point(towards * 0.95, 0.1);
    }

    function pose(seat: int): string {
        if (step.expired || step.total > 0 && step.speakers.length === 0)
            return ["listen", "stand", "think"][seat % 3] ?? "stand"; // of a seat that is just leaving, nothing is known
        return step.speakers.includes(seat) ? "speak" : "listen";
    }

    component Line: ShapePath {
        strokeColor: Colours.ink
        strokeWidth: 11 * scene.unit
        joinStyle: ShapePath.RoundJoin
    }

    component Oval: Line {
        id: oval

        property real cy
        property real rx
        property real ry

        PathAngleArc { centerX: scene.middle; centerY: oval.cy; radiusX: oval.rx * scene.unit; radiusY: oval.ry * scene.unit; sweepAngle: 360 }
    }

    component Crew: Repeater {
        id: crew

        required property bool behind

        model: scene.near ? [] : scene.table.seats

        Pawn {
            required property int index
            required property int number
            required property bool here
            readonly property int chair: scene.chairs[index] ?? 0
            readonly property var spot: [[-224, -296], [236, -296], [-390, -190], [390, -190], [-320, -20], [330, -14]][chair]
            readonly property bool speaks: scene.step.speakers.includes(number)

            visible: crew.behind === chair < 2
            seat: number - 1
            size: (chair < 2 ? 270 : 300) * scene.unit * (speaks ? 1.3 : 1)
            turn: speaks
            pose: here ? scene.pose(number) : "sleep"
            gaze: scene.gaze(spot[0], speaks)
            x: scene.middle + spot[0] * scene.unit - width / 2
            y: scene.ground + spot[1] * scene.unit - height
        }
    }

    Loader {
        active: scene.lit
        sourceComponent: Shape {
            width: scene.width
            height: scene.height
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                strokeWidth: 0
                strokeColor: Colours.clear
                fillColor: Qt.alpha(Colours.action, 0.14)
                startX: scene.middle - 80 * scene.unit
                startY: scene.shade

                PathLine { x: scene.middle - 440 * scene.unit; y: scene.ground - 190 * scene.unit }
                PathLine { x: scene.middle + 440 * scene.unit; y: scene.ground - 190 * scene.unit }
                PathLine { x: scene.middle + 80 * scene.unit; y: scene.shade }
            }

            Line {
                startX: scene.middle
                PathLine { x: scene.middle; y: scene.shade - 110 * scene.unit }
            }

            Line {
                fillColor: Colours.surface("pink")
                startX: scene.middle - 120 * scene.unit
                startY: scene.shade

                PathArc { x: scene.middle + 120 * scene.unit; y: scene.shade; radiusX: 120 * scene.unit; radiusY: 118 * scene.unit }
                PathLine { x: scene.middle - 120 * scene.unit; y: scene.shade }
            }

            Oval { cy: scene.shade; rx: 44; ry: 17; fillColor: Colours.action }
        }
    }

    Crew { behind: true }

    Shape {
        width: scene.width
        height: scene.height
        preferredRendererType: Shape.CurveRenderer

        Line {
            fillColor: Colours.darkWood
            startX: scene.middle - 44 * scene.unit
            startY: scene.ground - 120 * scene.unit

            PathLine { x: scene.middle - 44 * scene.unit; y: scene.ground + 12 * scene.unit }
            PathLine { x: scene.middle + 44 * scene.unit; y: scene.ground + 12 * scene.unit }
            PathLine { x: scene.middle + 44 * scene.unit; y: scene.ground - 120 * scene.unit }
        }

        Oval { cy: scene.ground - 190 * scene.unit; rx: 440; ry: 140; fillColor: Colours.ink }
        Oval { cy: scene.ground - 212 * scene.unit; rx: 440; ry: 140; fillColor: Colours.wood }
        Oval { cy: scene.ground - 222 * scene.unit; rx: 392; ry: 114; fillColor: Colours.lightWood; strokeWidth: 0; strokeColor: Colours.clear }
    }

    TimeLeft {
        width: (scene.near ? 450 : 330) * scene.unit
        height: implicitHeight
        x: scene.middle - 0.476 * width
        y: scene.ground - 130 * scene.unit - height
        body: scene.step.body
        remaining: scene.step.seconds
        total: scene.step.total
        name: Words.table.time_left
    }

    Crew { behind: false }

    Loader {
        anchors.bottom: parent.bottom
        active: scene.near
        sourceComponent: DiscussSpeakers {
            seats: scene.step.speakers
            width: scene.middle - 440 * scene.unit
            height: scene.height
        }
    }
}
