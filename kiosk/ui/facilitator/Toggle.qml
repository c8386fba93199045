import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// On or off. Its text is for the ear; what it switches is written beside it.
Pressable {
    id: toggle

    implicitHeight: Theme.targetStaff
    implicitWidth: Math.max(Theme.targetStaff, implicitHeight * 1.6)
    padding: 0
    ringRadius: height / 2
    Accessible.role: Accessible.CheckBox
    choosable: true

    background: null
    contentItem: Item {
        Rectangle {
            id: track

            anchors.centerIn: parent
            width: parent.width
            height: Math.min(parent.height, width / 1.8)
            radius: height / 2
            color: toggle.chosen ? Colours.right : Colours.surface("slate")

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                x: toggle.chosen ? track.width - width - track.height * 0.1 : track.height * 0.1
                width: track.height * 0.8
                height: width
                radius: width / 2
                color: Colours.paper

                Behavior on x {
                    NumberAnimation { duration: Motion.quick }
                }

                Icon {
                    anchors.centerIn: parent
                    name: toggle.chosen ? Icons.check : Icons.close
                    size: parent.height * 0.6
                    color: track.color
                }
            }
        }
    }
}
