import QtQuick
import QtQuick.Shapes

// What shows the time left, drawn on 420 by 490 units.
Shape {
    property real share: 1 // of the time that is left, from 0 to 1
    property bool last: false // the last seconds
    readonly property size drawn: Qt.size(420, 490) // in units

    width: drawn.width
    height: drawn.height
    preferredRendererType: Shape.CurveRenderer
}
