pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.ui.theme

// Time left as a wide arc and minutes:seconds. It moves once a second and never blinks.
Item {
    id: timer

    property int remaining: 0 // seconds
    property int total: 0
    property string caption
    property string surface: Colours.ground // the disc
    property string name // for the ear: "Temps restant"
    readonly property real share: total > 0 ? Math.max(0, Math.min(1, remaining / total)) : 0
    readonly property string clock: `${Math.floor(Math.max(0, remaining) / 60)}:${String(Math.max(0, remaining) % 60).padStart(2, "0")}`
    readonly property real stroke: Math.max(Theme.line * 2, width * 0.024)

    implicitWidth: Theme.body * 12
    implicitHeight: implicitWidth
    Accessible.role: Accessible.ProgressBar
    Accessible.name: `${name} ${clock}`

    component Arc: ShapePath {
        id: arc

        property real sweep: 360

        fillColor: Colours.clear
        strokeWidth: timer.stroke
        capStyle: ShapePath.FlatCap

        PathAngleArc {
            centerX: timer.width / 2
            centerY: timer.height / 2
            radiusX: timer.width / 2 - timer.stroke / 2
            radiusY: timer.height / 2 - timer.stroke / 2
            startAngle: -90
            sweepAngle: arc.sweep
        }
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: timer.stroke / 2
        radius: width / 2
        color: Colours.surface(timer.surface)
    }

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        Arc { strokeColor: Colours.deep(timer.surface) }
        Arc { strokeColor: timer.share > 0 ? Colours.action : Colours.clear; sweep: 360 * timer.share }
    }

    Column {
        anchors.centerIn: parent
        width: timer.width * 0.76
        spacing: Theme.body * 0.4

        Label {
            width: parent.width
            role: Label.Headline
            text: timer.clock
            size: Math.max(Theme.body, Math.min(Theme.headline * 1.8, timer.width * 0.26))
            color: Colours.on(timer.surface)
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            text: timer.caption
            color: Colours.on(timer.surface)
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
