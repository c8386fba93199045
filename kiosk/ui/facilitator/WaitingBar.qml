import QtQuick
import kiosk.ui.theme

// Something goes on: as much as is done where that is known, else a part that runs to and fro.
Rectangle {
    id: bar

    property real done: 0

    implicitHeight: Theme.body * 0.5
    radius: height / 2
    color: Colours.deep("mist")
    clip: true

    Rectangle {
        id: part

        width: bar.width * (bar.done || 0.25)
        height: bar.height
        radius: height / 2
        color: Colours.surface("violet")

        SequentialAnimation on x {
            running: bar.visible && !Theme.calm && bar.done === 0
            onStopped: part.x = 0
            loops: Animation.Infinite

            NumberAnimation { from: 0; to: bar.width - part.width; duration: Motion.wait; easing.type: Easing.InOutQuad }
            NumberAnimation { from: bar.width - part.width; to: 0; duration: Motion.wait; easing.type: Easing.InOutQuad }
        }
    }
}
