import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// A section in the rail: its picture and its name, or its name alone where the window is small.
Pressable {
    id: item

    property string iconName
    readonly property int size: Theme.compact ? Theme.least : Theme.body

    implicitHeight: Math.max(Theme.targetStaff, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    padding: size * 0.35
    topPadding: Theme.compact ? 0 : padding
    bottomPadding: topPadding
    leftPadding: size * (Theme.compact ? 0.2 : 0.5)
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
        implicitWidth: name.x + Math.ceil(name.implicitWidth) + 1
        implicitHeight: Math.max(picture.height, name.height)

        Icon {
            id: picture

            anchors.verticalCenter: parent.verticalCenter
            visible: !Theme.compact
            name: item.iconName
            size: item.size * 1.1
            color: Colours.on("night")
        }

        Label {
            id: name

            anchors.verticalCenter: parent.verticalCenter
            x: picture.visible ? picture.width + item.size * 0.5 : 0
            width: parent.width - x
            size: item.size
            text: item.text
            color: Colours.on("night")
            Accessible.ignored: true
        }
    }
}
