import QtQuick
import kiosk.ui.theme

// Something goes on, and nobody knows for how long.
Rectangle {
    id: bar

    implicitHeight: Theme.body * 0.5
    radius: height / 2
    color: Colours.deep("mist")
    clip: true

    Rectangle {
        id: part

        width: bar.width / 4
        height: bar.height
        radius: height / 2
        color: Colours.surface("violet")

        SequentialAnimation on x {
            running: bar.visible && !Theme.calm
            loops: Animation.Infinite

            NumberAnimation { from: 0; to: bar.width - part.width; duration: Motion.wait; easing.type: Easing.InOutQuad }
            NumberAnimation { from: bar.width - part.width; to: 0; duration: Motion.wait; easing.type: Easing.InOutQuad }
        }
    }
}
