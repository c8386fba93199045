import QtQuick
import QtQuick.Shapes
import kiosk.ui.theme

// Eighteen rays from a point to beyond the edges.
Item {
    id: rays

    property string surface: Colours.ground
    property color color: Qt.tint(Colours.bright(surface), Qt.alpha(Colours.deep(surface), 0.5))
    property point origin: Qt.point(0.5, 0.5) // shares of the width and of the height
    readonly property int count: 18

    // One ray after the other, as an outline.
    function outline(middle: point, reach: real): string {
        const turn = Math.PI / count;
        const end = place => `L${middle.x + reach * Math.cos(place * turn)} ${middle.y + reach * Math.sin(place * turn)}`;
        return Array.from({length: count}, (_, ray) => `M${middle.x} ${middle.y}${end(2 * ray)}${end(2 * ray + 1)}Z`).join(" ");
    }

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: rays.color
            strokeWidth: -1

            PathSvg {
                path: rays.outline(Qt.point(rays.width * rays.origin.x, rays.height * rays.origin.y), rays.width + rays.height)
            }
        }
    }
}
