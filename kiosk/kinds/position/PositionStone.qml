import QtQuick
import QtQuick.Shapes
import kiosk.ui.theme

// A stone of the bridge: somebody may stand on it.
Shape {
    id: stone

    readonly property real brim: height * 0.18 // of its upper face, from its middle up and down

    preferredRendererType: Shape.CurveRenderer

    component Face: ShapePath {
        strokeColor: Colours.ink
        strokeWidth: Theme.line
        joinStyle: ShapePath.RoundJoin
    }

    Face {
        fillColor: Colours.bright(Colours.ground)
        startX: 0
        startY: stone.brim

        PathLine { x: stone.width * 0.06; y: stone.height - stone.brim }
        PathQuad { x: stone.width * 0.94; y: stone.height - stone.brim; controlX: stone.width / 2; controlY: stone.height + stone.brim }
        PathLine { x: stone.width; y: stone.brim }
    }

    Face {
        fillColor: Colours.tint(Colours.ground)

        PathAngleArc { centerX: stone.width / 2; centerY: stone.brim; radiusX: stone.width / 2; radiusY: stone.brim; sweepAngle: 360 }
    }
}
