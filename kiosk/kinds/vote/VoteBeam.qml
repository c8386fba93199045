import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// A balance on a painted board: its post and its beam, which leans to what weighs more. The pans hang at the ends of its arms.
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

    Rectangle {
        x: (beam.width - width) / 2
        y: beam.pivot
        width: beam.thick * 1.4
        height: beam.height - y
        color: Colours.lightWood
        border.color: Colours.ink
        border.width: Theme.line
    }

    Rectangle {
        x: (beam.width - width) / 2
        y: beam.pivot - height / 2
        width: 2 * beam.arm + beam.thick
        height: beam.thick
        radius: height / 2
        rotation: Math.atan2(beam.sway, beam.arm) * 180 / Math.PI
        color: Colours.lightWood
        border.color: Colours.ink
        border.width: Theme.line
    }

    Rectangle {
        x: (beam.width - width) / 2
        y: beam.pivot - height / 2
        width: beam.thick * 2.4
        height: width
        radius: width / 2
        color: Colours.action
        border.color: Colours.ink
        border.width: Theme.line
    }
}
