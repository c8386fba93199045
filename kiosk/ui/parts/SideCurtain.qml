pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.ui.theme

// A curtain drawn aside: it hangs at one edge of the stage, gathered by a band.
Item {
    id: curtain

    property bool mirrored: false // at the right edge
    readonly property real waist: height * 0.6 // where the band is, px

    transform: Scale {
        origin.x: curtain.width / 2
        xScale: curtain.mirrored ? -1 : 1
    }

    component Cloth: ShapePath {
        id: cloth

        required property real top // shares of the width, from the edge
        required property real middle
        required property real bottom

        strokeColor: Colours.ink
        strokeWidth: Theme.line * 1.5

        PathLine { x: cloth.top * curtain.width; y: 0 }
        PathQuad { x: cloth.middle * curtain.width; y: curtain.waist; controlX: cloth.top * curtain.width; controlY: curtain.waist * 0.72 }
        PathQuad { x: cloth.bottom * curtain.width; y: curtain.height; controlX: cloth.bottom * curtain.width; controlY: (curtain.waist + curtain.height) / 2 }
        PathLine { x: 0; y: curtain.height }
        PathLine { x: 0; y: 0 }
    }

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        Cloth { top: 1; middle: 0.42; bottom: 0.66; fillColor: Colours.surface("pink") }
        Cloth { top: 0.68; middle: 0.28; bottom: 0.42; fillColor: Colours.deep("pink") }
        Cloth { top: 0.34; middle: 0.14; bottom: 0.2; fillColor: Colours.surface("pink") }
    }

    Rectangle { // the band
        y: curtain.waist - height / 2
        width: curtain.width * 0.5
        height: Theme.mm(5)
        radius: height / 2
        color: Colours.brass
        border.color: Colours.ink
        border.width: Theme.line
    }
}
