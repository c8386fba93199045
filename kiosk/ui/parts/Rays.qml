import QtQuick
import QtQuick.Shapes
import kiosk.ui.theme

// Eighteen rays from the middle to beyond the edges.
Item {
    id: rays

    property string surface: Colours.ground
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
            fillColor: Qt.tint(Colours.bright(rays.surface), Qt.alpha(Colours.deep(rays.surface), 0.5))
            strokeWidth: -1

            PathSvg {
                path: rays.outline(Qt.point(rays.width / 2, rays.height / 2), rays.width + rays.height)
            }
        }
    }
}
