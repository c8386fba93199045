pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.ui.theme
import kiosk.viewmodels

// Around a finger that has to rest: it fills until lifting the finger acts, and shakes where it comes too early.
Item {
    id: ring

    required property SteadyModel steady
    readonly property string hand: steady.hand
    property real full: 0 // 0 to 1
    readonly property real radius: Theme.mm(14) // seen around a fingertip

    x: steady.x * Theme.pixelsPerMm
    y: steady.y * Theme.pixelsPerMm
    visible: hand !== ""
    Accessible.ignored: true
    onHandChanged: {
        full = 0;
        if (hand === "rests")
            filling.restart();
        else
            filling.stop();
        if (hand === "early")
            wobble.restart();
    }

    component Arc: Shape {
        id: arc

        property alias color: path.strokeColor
        property alias thickness: path.strokeWidth
        property alias sweep: angle.sweepAngle

        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            id: path

            fillColor: Colours.clear
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                id: angle

                radiusX: ring.radius
                radiusY: ring.radius
                startAngle: -90
            }
        }
    }

    Arc { color: Colours.ink; thickness: Theme.line * 5; sweep: 360 }
    Arc { color: Colours.paper; thickness: Theme.line * 3; sweep: 360 }
    Arc { visible: ring.full > 0; color: Colours.action; thickness: Theme.line * (ring.full < 1 ? 3 : 5); sweep: 360 * ring.full }

    NumberAnimation {
        id: filling

        target: ring
        property: "full"
        from: 0
        to: 1
        duration: ring.steady.rest
    }

    transform: Translate { id: shift }

    SequentialAnimation {
        id: wobble

        NumberAnimation { target: shift; property: "x"; to: Motion.shake; duration: Motion.quick }
        NumberAnimation { target: shift; property: "x"; to: -Motion.shake; duration: Motion.quick }
        NumberAnimation { target: shift; property: "x"; to: 0; duration: Motion.quick; easing.type: Motion.settle }
    }
}
