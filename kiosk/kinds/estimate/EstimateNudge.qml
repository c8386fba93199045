import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// A little less or a little more; held down, again and again.
Pressable {
    id: nudge

    required property string iconName

    implicitWidth: Theme.targetPrimary
    implicitHeight: Theme.targetPrimary + lift
    autoRepeat: true
    debounce: 0
    lift: Theme.lift
    padding: 0
    ringRadius: height / 2 + 3 * Theme.line

    background: Plate {
        radius: height / 2
        lift: nudge.lift
        sink: nudge.sink
    }

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: nudge.sink - nudge.lift / 2
            name: nudge.iconName
            size: parent.width * 0.5
        }
    }
}
