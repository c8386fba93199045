import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// One thing in the strip: its picture and its name on the night, or its picture alone.
Pressable {
    id: button

    property string iconName
    property string caption: text
    property bool wordy: true

    implicitHeight: Math.max(Theme.targetStaff, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.targetStaff, implicitContentWidth + leftPadding + rightPadding)
    padding: Theme.line
    leftPadding: Theme.body * 0.4
    rightPadding: leftPadding
    opacity: enabled ? 1 : 0.4

    background: Rectangle {
        radius: Theme.radius
        color: button.chosen ? Colours.action : button.down ? Colours.deep("night") : Colours.bright("night")
        border.color: Theme.highContrast ? Colours.on("night") : Colours.clear
        border.width: Theme.line
    }

    contentItem: Item {
        readonly property color ink: Colours.on(button.chosen ? "action" : "night")

        implicitWidth: picture.width + (button.wordy ? Theme.body * 0.35 + Math.ceil(name.implicitWidth) + 1 : 0)
        implicitHeight: Math.max(picture.height, name.implicitHeight)

        Icon {
            id: picture

            anchors.verticalCenter: parent.verticalCenter
            x: button.wordy ? 0 : (parent.width - width) / 2
            name: button.iconName
            size: Theme.body * 1.15
            color: parent.ink
        }

        Label {
            id: name

            anchors.verticalCenter: parent.verticalCenter
            visible: button.wordy
            x: picture.width + Theme.body * 0.35
            text: button.caption
            color: parent.ink
            Accessible.ignored: true
        }
    }
}
