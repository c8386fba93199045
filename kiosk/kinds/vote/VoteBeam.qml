import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// A balance on a painted board: its post and its beam, which leans to what weighs more. The pans hang where the options stand.
Item {
    id: beam

    required property VoteStreet plan
    readonly property real thick: Math.min(plan.clear * 0.05, Theme.mm(8))
    readonly property real arm: (width - plan.wide) / 2 // from the post to where a pan hangs

    Rectangle {
        width: beam.width
        height: beam.plan.clear + beam.plan.door
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
        y: beam.plan.pivot
        width: beam.thick * 1.4
        height: beam.plan.clear + beam.plan.door - y
        color: Colours.lightWood
        border.color: Colours.ink
        border.width: Theme.line
    }

    Rectangle {
        x: (beam.width - width) / 2
        y: beam.plan.pivot - height / 2
        width: 2 * beam.arm + beam.thick
        height: beam.thick
        radius: height / 2
        rotation: Math.atan2(beam.plan.sway, beam.arm) * 180 / Math.PI
        color: Colours.lightWood
        border.color: Colours.ink
        border.width: Theme.line
    }

    Rectangle {
        x: (beam.width - width) / 2
        y: beam.plan.pivot - height / 2
        width: beam.thick * 2.4
        height: width
        radius: width / 2
        color: Colours.action
        border.color: Colours.ink
        border.width: Theme.line
    }
}
