pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.ui.theme

// Time left as a glass of coffee that empties, and minutes:seconds below it. The level moves once a second and never blinks.
Item {
    id: timer

    property int remaining: 0 // seconds
    property int total: 0
    property string name // for the ear: "Temps restant"
    readonly property real share: total > 0 ? Math.max(0, Math.min(1, remaining / total)) : 0
    readonly property string clock: `${Math.floor(Math.max(0, remaining) / 60)}:${String(Math.max(0, remaining) % 60).padStart(2, "0")}`
    readonly property size drawn: Qt.size(420, 490) // in units
    readonly property real unit: width / drawn.width // px
    readonly property real level: 404 - 210 * share // where the coffee ends, in units
    readonly property real half: 112 + (404 - level) * 0.07 // of its width there

    implicitWidth: Theme.body * 8
    implicitHeight: width * 1.16
    Accessible.role: Accessible.ProgressBar
    Accessible.name: `${name} ${clock}`

    component Line: ShapePath {
        fillColor: Colours.clear
        strokeColor: Colours.ink
        strokeWidth: 12
        joinStyle: ShapePath.RoundJoin
        capStyle: ShapePath.RoundCap
    }

    component Oval: Line {
        id: oval

        property real cy
        property real rx
        property real ry

        PathAngleArc { centerX: 200; centerY: oval.cy; radiusX: oval.rx; radiusY: oval.ry; sweepAngle: 360 }
    }

    component Handle: Line {
        PathSvg { path: "M318 204C408 196 416 344 306 332" }
    }

    component Glass: Line {
        PathSvg { path: "M72 156L88 388C90 404 102 414 116 414H284C298 414 310 404 312 388L328 156z" }
    }

    Shape {
        width: timer.drawn.width
        height: timer.drawn.height
        scale: timer.unit
        transformOrigin: Item.TopLeft
        preferredRendererType: Shape.CurveRenderer

        Oval { cy: 420; rx: 194; ry: 40; fillColor: Colours.paper }
        Oval { cy: 414; rx: 138; ry: 24; strokeWidth: 0; strokeColor: Colours.clear; fillColor: Colours.deep("mist") }
        Handle { strokeWidth: 66; strokeColor: Colours.paper }
        Glass { strokeWidth: 40; strokeColor: Colours.paper }
        Handle { strokeWidth: 44 }
        Handle { strokeWidth: 20; strokeColor: Colours.rim }
        Glass { strokeWidth: 0; strokeColor: Colours.clear; fillColor: Colours.glass }

        Line {
            strokeWidth: 0
            strokeColor: Colours.clear
            fillColor: timer.share > 0 ? Colours.coffee : Colours.clear

            PathSvg { path: `M${200 - timer.half} ${timer.level}L88 388C90 404 102 414 116 414H284C298 414 310 404 312 388L${200 + timer.half} ${timer.level}z` }
        }

        Line {
            strokeColor: timer.share > 0 ? Colours.lightWood : Colours.clear
            strokeWidth: 22
            capStyle: ShapePath.FlatCap

            PathSvg { path: `M${200 - timer.half} ${timer.level}H${200 + timer.half}` }
        }

        Line { strokeWidth: 15; strokeColor: Colours.glint; PathSvg { path: "M104 184L116 380" } }
        Line { strokeWidth: 7; strokeColor: Colours.quiet; PathSvg { path: "M270 352H310M274 299H314M278 246H318" } }
        Glass {}

        Line {
            strokeWidth: 15
            strokeColor: timer.share > 0.25 ? Colours.paper : Colours.clear

            PathSvg { path: timer.share > 0.6 ? "M148 118C114 84 182 56 148 18M208 102C174 66 242 38 208 0M262 118C228 84 296 56 262 18" : "M208 112C178 84 238 60 208 28" }
        }
    }

    Rectangle {
        anchors.horizontalCenter: parent.left
        anchors.horizontalCenterOffset: 200 * timer.unit
        anchors.bottom: parent.bottom
        width: figures.implicitWidth + figures.font.pixelSize
        height: figures.font.pixelSize * 1.3
        radius: height / 2
        color: Colours.ink

        Label {
            id: figures

            anchors.centerIn: parent
            role: Label.Headline
            text: timer.clock
            size: Math.max(Theme.body, Math.min(Theme.headline * 1.6, timer.width * 0.2))
            color: Colours.on("night")
            Accessible.ignored: true
        }
    }
}
