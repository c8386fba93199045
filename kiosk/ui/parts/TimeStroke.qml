import QtQuick
import QtQuick.Shapes
import kiosk.ui.theme

// A shape of what shows the time left: the ink line, and no colour inside unless one is given.
ShapePath {
    property alias path: outline.path

    fillColor: Colours.clear
    strokeColor: Colours.ink
    strokeWidth: 12
    joinStyle: ShapePath.RoundJoin
    capStyle: ShapePath.RoundCap

    PathSvg { id: outline }
}
