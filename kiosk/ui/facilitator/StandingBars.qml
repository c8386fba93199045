pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// The places of a scale side by side between its two ends; a bar that stands for several places is as wide as they are.
Column {
    id: stand

    property var bars: [] // of {name, told, length: 0..1, places}
    property string low
    property string high
    readonly property int places: bars.reduce((sum, bar) => sum + bar.places, 0)
    readonly property real unit: width / Math.max(1, places)
    property real most: Infinity // of its height
    readonly property real rest: most - ends.height - spacing - Math.ceil(Theme.body * Theme.leading)
    readonly property real tall: Math.max(Theme.body * 0.7, Math.min(rest, Math.max(Theme.mm(20), Theme.body * 2.5)))

    component End: FitText {
        width: (ends.width - Theme.gap) / 2
        height: Math.min(implicitHeight, Theme.detailLines * lineStep)
        maximum: Theme.body
        beside: true
    }

    spacing: Theme.body * 0.2

    Row {
        Repeater {
            model: stand.bars

            Item {
                id: bar

                required property var modelData

                width: stand.unit * modelData.places
                height: stand.tall + figure.height
                Accessible.role: Accessible.StaticText
                Accessible.name: `${modelData.name}: ${modelData.told}`

                Label {
                    id: figure

                    y: stand.tall - column.height
                    width: parent.width
                    role: Label.Strong
                    size: Theme.body
                    text: bar.modelData.told
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                }

                Rectangle {
                    id: column

                    x: Theme.line
                    y: parent.height - height
                    width: parent.width - 2 * x
                    height: Math.max(Theme.line, stand.tall * bar.modelData.length)
                    topLeftRadius: Math.min(Theme.radius / 2, height)
                    topRightRadius: topLeftRadius
                    color: Colours.surface("violet")
                }
            }
        }
    }

    Item {
        id: ends

        width: parent.width
        height: Math.max(start.height, finish.height)

        End {
            id: start

            text: stand.low
        }

        End {
            id: finish

            x: parent.width - width
            text: stand.high
            horizontalAlignment: Text.AlignRight
        }
    }
}
