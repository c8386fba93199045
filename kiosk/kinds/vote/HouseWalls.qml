import QtQuick
import QtQuick.Shapes
import kiosk.ui.theme

// A house without its windows. Its style is that of its roof: 0 hipped, 1 pointed, 2 flat.
Item {
    id: walls

    required property real roof // its height, px
    required property int style
    required property string tone
    readonly property real eaves: width * 0.03
    readonly property real peak: style === 2 ? 0.55 * roof : Theme.line
    readonly property var outline: [[0.1, 0.9], [0.5, 0.5], [0, 1]][style] // where its upper edge begins and ends, shares of the width

    Rectangle {
        x: walls.eaves
        y: walls.style === 1 ? walls.roof * 0.5 : walls.roof - Theme.line
        width: walls.width - 2 * x
        height: walls.height - y
        visible: walls.style !== 1
        color: Colours.surface(walls.tone)
        border.color: Colours.ink
        border.width: Theme.line * 1.5
    }

    Shape {
        anchors.fill: parent

        ShapePath { // a pointed house is one shape up to its roof
            fillColor: walls.style === 1 ? Colours.surface(walls.tone) : Colours.clear
            strokeColor: walls.style === 1 ? Colours.ink : Colours.clear
            strokeWidth: Theme.line * 1.5
            joinStyle: ShapePath.RoundJoin

            PathPolyline {
                path: [Qt.point(walls.eaves, walls.roof), Qt.point(walls.width / 2, Theme.line * 2), Qt.point(walls.width - walls.eaves, walls.roof), Qt.point(walls.width - walls.eaves, walls.height), Qt.point(walls.eaves, walls.height), Qt.point(walls.eaves, walls.roof)]
            }
        }

        ShapePath {
            fillColor: walls.style === 1 ? Colours.clear : Colours.dark(walls.tone)
            strokeColor: Colours.ink
            strokeWidth: walls.style === 1 ? Theme.line * 4 : Theme.line * 1.5
            joinStyle: ShapePath.RoundJoin
            capStyle: ShapePath.RoundCap

            PathPolyline {
                path: walls.style === 1 ? [Qt.point(Theme.line * 2, walls.roof), Qt.point(walls.width / 2, Theme.line * 2), Qt.point(walls.width - Theme.line * 2, walls.roof)] : [Qt.point(0, walls.roof), Qt.point(walls.width * walls.outline[0], walls.peak), Qt.point(walls.width * walls.outline[1], walls.peak), Qt.point(walls.width, walls.roof), Qt.point(0, walls.roof)]
            }
        }
    }
}
