import QtQuick
import QtQuick.Shapes
import kiosk.ui.theme

// A pan of brass of a balance: it hangs from where this item is, so far below and so wide.
Shape {
    id: pan

    required property real wide // px
    required property real drop // px

    ShapePath { // its ropes
        fillColor: Colours.clear
        strokeColor: Colours.ink
        strokeWidth: Theme.line * 1.5

        PathPolyline {
            path: [Qt.point(-pan.wide * 0.46, pan.drop), Qt.point(0, 0), Qt.point(pan.wide * 0.46, pan.drop)]
        }
    }

    ShapePath {
        fillColor: Colours.brass
        strokeColor: Colours.ink
        strokeWidth: Theme.line * 1.5
        joinStyle: ShapePath.RoundJoin
        startX: -pan.wide / 2
        startY: pan.drop

        PathLine { x: pan.wide / 2; y: pan.drop }
        PathQuad { x: -pan.wide / 2; y: pan.drop; controlX: 0; controlY: pan.drop + pan.wide * 0.13 }
    }
}
