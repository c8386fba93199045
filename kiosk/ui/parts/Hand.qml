import QtQuick
import QtQuick.Shapes
import kiosk.ui.theme

// A hand that points upwards, of wood and paper as all that is drawn. Its finger tip is the middle of the upper edge.
Item {
    id: hand

    readonly property real unit: height / 506 // of the drawing
    readonly property real tip: -22 // of it, from its middle

    implicitWidth: 236 * unit
    Accessible.ignored: true

    component Part: ShapePath {
        strokeColor: Colours.ink
        strokeWidth: 13
        joinStyle: ShapePath.RoundJoin
        capStyle: ShapePath.RoundCap
    }

    Shape {
        x: hand.width / 2 - hand.tip * hand.unit
        y: 496 * hand.unit
        scale: hand.unit
        transformOrigin: Item.TopLeft

        Part {
            fillColor: Colours.surface("ochre")

            PathSvg { path: "M-64 10C-68 -80 -66 -140 -62 -184H70C74 -140 76 -80 72 10Z" }
        }

        Part {
            fillColor: Colours.wood

            PathSvg { path: "M-54 -188C-62 -226 -96 -246 -112 -282C-124 -312 -92 -330 -72 -306L-46 -274V-462C-46 -496 2 -496 2 -462V-330C2 -350 44 -350 44 -324C46 -342 84 -340 84 -314C88 -328 118 -324 118 -298V-256C116 -226 90 -206 84 -188Z" }
        }

        Part {
            fillColor: Colours.clear

            PathSvg { path: "M2 -332V-286M44 -324V-284M84 -312V-280M-32 -456A12 12 0 0 1 -14 -456" }
        }

        Part {
            fillColor: Colours.paper

            PathSvg { path: "M-74 -208H92V-166H-74Z" }
        }
    }
}
