pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.ui.theme

// The small scene in the upper part of a hexagon: rays in its colour, and its icon cut out in ink.
Item {
    id: scene

    property color ground
    property color ray
    property color ink: Colours.ink
    property string iconName
    property real edge: Theme.line // width of the hexagon's line
    property real whole // height of the hexagon
    readonly property real size: Math.min(height * 0.78, width * 0.34)
    readonly property point source: Qt.point(width / 2, height * 0.62) // of the rays

    readonly property var corners: [Qt.point(edge, height), Qt.point(edge, whole / 4), Qt.point(width / 2, edge), Qt.point(width - edge, whole / 4), Qt.point(width - edge, height)] // from the lower left one round

    // Rays between even shares of the outline, as a path.
    function rays(corners: var, source: point): string {
        let path = "";
        for (let side = 0; side + 1 < corners.length; side++)
            for (const [from, to] of [[0, 0.22], [0.5, 0.72]])
                path += `M${source.x} ${source.y} L${_along(corners, side, from)} L${_along(corners, side, to)} Z `;
        return path;
    }

    function _along(corners: var, side: int, share: real): string {
        const start = corners[side];
        const end = corners[side + 1];
        return `${start.x + (end.x - start.x) * share} ${start.y + (end.y - start.y) * share}`;
    }

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: scene.ground
            strokeWidth: -1

            PathPolyline { path: scene.corners }
        }

        ShapePath {
            fillColor: scene.ray
            strokeWidth: -1

            PathSvg { path: scene.rays(scene.corners, scene.source) }
        }
    }

    Rectangle {
        y: parent.height - height / 2
        x: scene.edge
        width: parent.width - 2 * x
        height: Theme.line
        color: scene.ink
    }

    Repeater { // the ink around the icon
        model: 8

        Icon {
            required property int index

            x: picture.x + Theme.line * Math.cos(index * Math.PI / 4)
            y: picture.y + Theme.line * (Math.sin(index * Math.PI / 4) + 0.4)
            name: scene.iconName
            size: scene.size
            color: scene.ink
        }
    }

    Icon {
        id: picture

        x: (parent.width - width) / 2
        y: (parent.height - height) / 2 + parent.height * 0.12
        name: scene.iconName
        size: scene.size
        color: Colours.paper
    }
}
