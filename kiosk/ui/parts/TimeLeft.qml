pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// The time left: a glass of coffee that empties, or another body, with minutes:seconds below it. It moves once a second and never blinks.
Item {
    id: timer

    property string body: "coffee" // or sun, candle, ant, bell, rope
    property int remaining: 0 // seconds
    property int total: 0
    property string name // for the ear: "Temps restant"
    readonly property real share: total > 0 ? Math.max(0, Math.min(1, remaining / total)) : 0
    readonly property string clock: `${Math.floor(Math.max(0, remaining) / 60)}:${String(Math.max(0, remaining) % 60).padStart(2, "0")}`
    readonly property real unit: width / 420 // px
    readonly property var bodies: ({coffee, sun, candle, ant, bell, rope})

    implicitWidth: Theme.body * 8
    implicitHeight: width * 1.16
    Accessible.role: Accessible.ProgressBar
    Accessible.name: `${name} ${clock}`

    Component { id: coffee; TimeCoffee {} }
    Component { id: sun; TimeSun {} }
    Component { id: candle; TimeCandle {} }
    Component { id: ant; TimeAnt {} }
    Component { id: bell; TimeBell {} }
    Component { id: rope; TimeRope {} }

    Loader {
        id: drawn

        scale: timer.unit
        transformOrigin: Item.TopLeft
        sourceComponent: timer.bodies[timer.body] ?? null
    }

    Binding { target: drawn.item; property: "share"; value: timer.share }
    Binding { target: drawn.item; property: "last"; value: timer.remaining <= 10 }

    Rectangle {
        anchors.horizontalCenter: parent.left
        anchors.horizontalCenterOffset: 200 * timer.unit
        anchors.bottom: parent.bottom
        width: figures.implicitWidth + figures.font.pixelSize
        height: figures.font.pixelSize * 1.3
        radius: height / 2
        color: Colours.surface("night")

        Label {
            id: figures

            anchors.centerIn: parent
            role: Label.Headline
            text: timer.clock
            size: Math.max(Theme.body, Math.min(Theme.headline * 1.6, timer.width * 0.2))
            color: Colours.on("night")
            Accessible.ignored: true
        }
    }
}
