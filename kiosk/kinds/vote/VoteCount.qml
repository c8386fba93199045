import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// How many chose an option.
Rectangle {
    id: badge

    required property int count

    height: width
    radius: width / 2
    color: Colours.ink

    Label {
        anchors.centerIn: parent
        role: Label.Title
        size: Theme.title
        text: badge.count
        color: Colours.action
        Accessible.ignored: true
    }
}
