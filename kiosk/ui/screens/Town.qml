import QtQuick
import kiosk.ui.theme

// The paper town on its ground. It is nothing but a picture: what may be touched stands before it.
Item {
    id: town

    required property string houses
    required property real ground // height of the strip below it, on which words may stand
    required property real rise // height of its picture
    readonly property real skyline: visible ? y + rise * 0.2 : y + height // what is written ends above it

    visible: !Theme.highContrast
    height: rise + ground
    Accessible.ignored: true

    Image {
        width: parent.width
        height: town.rise
        sourceSize: Qt.size(width, height)
        source: `image://town/${town.houses}`
    }

    Rectangle {
        y: town.rise
        width: parent.width
        height: town.ground
        color: Colours.deep("night")

        Rectangle {
            width: parent.width
            height: Theme.line
            color: Colours.ink
        }
    }
}
