import QtQuick
import QtQuick.Shapes
import kiosk.ui.theme

// A hexagon standing on a point, filling its box.
Shape {
    id: outline

    property color fill: Colours.paper
    property color line: Colours.ink
    property real lineWidth: Theme.line
    property bool dashed: false
    readonly property real edge: lineWidth / 2

    anchors.fill: parent
    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        fillColor: outline.fill
        strokeColor: outline.line
        strokeWidth: outline.lineWidth
        strokeStyle: outline.dashed ? ShapePath.DashLine : ShapePath.SolidLine
        dashPattern: [3.2, 2.2]
        joinStyle: ShapePath.RoundJoin

        PathPolyline {
            path: [
                Qt.point(outline.width / 2, outline.edge),
                Qt.point(outline.width - outline.edge, outline.height / 4),
                Qt.point(outline.width - outline.edge, outline.height * 3 / 4),
                Qt.point(outline.width / 2, outline.height - outline.edge),
                Qt.point(outline.edge, outline.height * 3 / 4),
                Qt.point(outline.edge, outline.height / 4),
                Qt.point(outline.width / 2, outline.edge)
            ]
        }
    }
}
