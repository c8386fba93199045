pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.ui.theme
import kiosk.ui.parts

// A balance of brass on a painted board: its foot, its post and its beam, which leans to what weighs more, tied by a bow. The
// pans hang at the ends of its arms.
Item {
    id: beam

    required property real arm // from the post to where a pan hangs, px
    required property real pivot // from above, px
    required property real reach // how far it leans where one pan has everything, px
    required property int one // votes on the first pan
    required property int other // on the second
    readonly property real thick: Math.min(height * 0.05, Theme.mm(6))
    property real sway: reach * (other - one) / Math.max(1, one + other) // of the second pan, down, px

    Behavior on sway {
        NumberAnimation { duration: Motion.slow; easing.type: Motion.settle }
    }

    Rectangle {
        width: beam.width
        height: beam.height
        color: Colours.bright(Colours.ground)
        border.color: Colours.ink
        border.width: Theme.line * 1.5

        Rays {
            anchors.fill: parent
            anchors.margins: parent.border.width
            clip: true
        }
    }

    component Brass: Rectangle {
        x: (beam.width - width) / 2
        color: Colours.brass
        border.color: Colours.ink
        border.width: Theme.line * 1.5
    }

    Brass { // the post
        y: beam.pivot
        width: beam.thick * 1.5
        height: beam.height - y - beam.thick / 2
    }

    Brass { // its foot
        y: beam.height - height - Theme.line
        width: beam.thick * 9
        height: beam.thick
        radius: height / 2
    }

    Brass {
        y: beam.pivot - height / 2
        width: 2 * beam.arm + beam.thick * 1.4
        height: beam.thick * 1.4
        radius: height / 2
        rotation: Math.atan2(beam.sway, beam.arm) * 180 / Math.PI

        Rectangle {
            x: parent.radius
            y: parent.height * 0.28
            width: parent.width - 2 * x
            height: Theme.line
            radius: height / 2
            color: Colours.shine
        }
    }

    Shape { // the bow
        id: bow

        readonly property real side: beam.thick * 1.6
        readonly property list<point> outline: [[0, 0], [-1.5, -0.8], [-1.5, 0.8], [0, 0], [1.5, -0.8], [1.5, 0.8], [0, 0]].map(spot => Qt.point(spot[0] * side, spot[1] * side))

        x: beam.width / 2
        y: beam.pivot
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: Colours.surface("pink")
            strokeColor: Colours.ink
            strokeWidth: Theme.line * 1.5
            joinStyle: ShapePath.RoundJoin

            PathPolyline { path: bow.outline }
        }
    }

    Brass {
        y: beam.pivot - height / 2
        width: beam.thick * 1.8
        height: width
        radius: width / 2
        color: Colours.surface("pink")
    }
}
