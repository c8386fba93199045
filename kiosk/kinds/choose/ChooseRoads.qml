pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.ui.theme

// The roads to the signs, from where the pawns stand: they fan out below signs that stand side by side. The one leaned
// towards is yellow.
Item {
    id: roads

    required property int count
    required property int picked // -1: none yet

    Repeater {
        model: roads.count

        Shape {
            id: road

            required property int index
            readonly property real middle: roads.width * (index + 0.5) / roads.count
            readonly property real far: Theme.body * 1.1 // half as wide
            readonly property real near: Theme.body * 2.2

            anchors.fill: parent
            z: index === roads.picked ? 1 : 0
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                fillColor: road.index === roads.picked ? Colours.action : Colours.surface("mist")
                strokeColor: Colours.ink
                strokeWidth: Theme.line
                joinStyle: ShapePath.RoundJoin

                PathSvg {
                    path: `M${road.middle - road.far} 0 H${road.middle + road.far} L${roads.width / 2 + road.near} ${roads.height} H${roads.width / 2 - road.near} Z`
                }
            }
        }
    }
}
