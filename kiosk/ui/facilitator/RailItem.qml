import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// A section in the rail: its picture and its name, or its picture alone where the window is small.
Pressable {
    id: item

    property string iconName
    property bool wordy: true

    implicitHeight: Math.max(Theme.targetStaff, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: wordy ? implicitContentWidth + leftPadding + rightPadding : Theme.targetStaff
    padding: Theme.body * 0.35
    leftPadding: wordy ? Theme.body * 0.5 : padding
    rightPadding: leftPadding
    debounce: 0
    Accessible.role: Accessible.RadioButton
    choosable: true

    background: Rectangle {
        radius: Theme.radius
        color: item.down ? Colours.deep("night") : item.chosen ? Colours.bright("night") : Colours.clear
        border.color: item.chosen && Theme.highContrast ? Colours.on("night") : Colours.clear
        border.width: Theme.line
    }

    contentItem: Item {
        implicitWidth: picture.width + Theme.body * 0.5 + Math.ceil(name.implicitWidth) + 1
        implicitHeight: Math.max(picture.height, item.wordy ? name.height : 0)

        Icon {
            id: picture

            anchors.verticalCenter: parent.verticalCenter
            x: item.wordy ? 0 : (parent.width - width) / 2
            name: item.iconName
            size: Theme.body * 1.1
            color: Colours.on("night")
        }

        Label {
            id: name

            anchors.verticalCenter: parent.verticalCenter
            visible: item.wordy
            x: picture.width + Theme.body * 0.5
            width: parent.width - x
            text: item.text
            color: Colours.on("night")
            Accessible.ignored: true
        }
    }
}
