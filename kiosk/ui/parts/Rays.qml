import QtQuick
import QtQuick.Shapes
import kiosk.ui.theme

// Eighteen rays from a point to beyond the edges.
Item {
    id: rays

    property string surface: Colours.ground
    property point middle: Qt.point(width / 2, height / 2)
    property real hole: 0 // around it, where what stands there hides them
    property color color: Qt.tint(Colours.bright(surface), Qt.alpha(Colours.deep(surface), 0.5))
    readonly property int count: 18

    // One ray after the other, as an outline.
    function outline(reach: real): string {
        const turn = Math.PI / count;
        const at = (place, far) => `${middle.x + far * Math.cos(place * turn)} ${middle.y + far * Math.sin(place * turn)}`;
        return Array.from({length: count}, (_, ray) => `M${at(2 * ray, hole)}L${at(2 * ray, reach)}L${at(2 * ray + 1, reach)}L${at(2 * ray + 1, hole)}Z`).join(" ");
    }

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: rays.color
            strokeWidth: -1

            PathSvg {
                path: rays.outline(rays.width + rays.height)
            }
        }
    }
}
