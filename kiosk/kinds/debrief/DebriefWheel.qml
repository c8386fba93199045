import QtQuick
import QtQuick.Shapes
import kiosk.ui.theme
import kiosk.ui.parts

// A card as a toothed wheel in its colour, with its picture.
Item {
    id: wheel

    required property string tone
    required property string iconName
    property real turn: 0 // by so many teeth
    readonly property int teeth: 12
    readonly property real side: Math.min(width, height)

    // From tooth to tooth, around the middle.
    function outline(): list<point> {
        const reach = side / 2 - Theme.line, corners = [[-0.3, 0.84], [-0.19, 1], [0.19, 1], [0.3, 0.84]];
        return Array.from({length: 4 * teeth + 1}, (_, spot) => {
            const [within, far] = corners[spot % 4], angle = (Math.floor(spot / 4) + turn + within) * 2 * Math.PI / teeth;
            return Qt.point(width / 2 + far * reach * Math.cos(angle), height / 2 + far * reach * Math.sin(angle));
        });
    }

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: Colours.bright(wheel.tone)
            strokeColor: Colours.ink
            strokeWidth: Theme.line * 1.5
            joinStyle: ShapePath.RoundJoin

            PathPolyline { path: wheel.outline() }
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: wheel.side * 0.66
        height: width
        radius: width / 2
        color: Colours.paper
        border.width: Theme.line * 1.5
        border.color: Colours.ink

        Icon {
            anchors.centerIn: parent
            name: wheel.iconName
            size: parent.width * 0.66
            color: Colours.mark(wheel.tone)
        }
    }
}
