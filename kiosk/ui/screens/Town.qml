pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// The paper town on its ground, whose windows light from the left. It is nothing but a picture: what may be touched stands
// before it.
Item {
    id: town

    required property string houses
    required property real ground // height of the strip below it, on which words may stand
    required property real rise // height of its picture
    property real lit: 1 // of its windows, from the left
    readonly property real skyline: visible ? y + rise * 0.2 : y + height // what is written ends above it

    visible: !Theme.highContrast
    height: rise + ground
    Accessible.ignored: true

    component Picture: Image {
        property string shown

        width: town.width
        height: town.rise
        sourceSize: Qt.size(width, height)
        source: `image://town/${shown}`
    }

    Loader { // only while windows light
        id: dark

        readonly property bool ready: (item as Picture)?.status === Image.Ready

        active: town.lit < 1
        sourceComponent: Picture {
            shown: town.houses.replace(/\d+(?=\.|$)/g, "0")
            asynchronous: true
        }
    }

    Item {
        width: parent.width * (dark.ready ? town.lit : 1)
        height: town.rise
        clip: true

        Picture { shown: town.houses }
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
