import QtQuick
import QtQuick.Shapes
import kiosk.ui.theme

// A box of paper that stands: its face, and its side in the shade at the right of it.
Item {
    id: box

    property string tone // a surface
    property real depth
    readonly property color line: Theme.highContrast ? Colours.on("night") : Colours.ink

    Shape {
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: Colours.dark(box.tone)
            strokeColor: box.line
            strokeWidth: Theme.line
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: `M${box.width - Theme.radius / 2} ${Theme.line / 2} L${box.width + box.depth} ${box.depth * 0.7} V${box.height - box.depth * 0.3} L${box.width - Theme.radius / 2} ${box.height - Theme.line / 2} Z`
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.cardRadius
        color: Colours.surface(box.tone)
        border.color: box.line
        border.width: Theme.line
    }
}
