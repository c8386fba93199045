pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// The places of a scale side by side between its two ends; a bar that stands for several places is as wide as they are.
Item {
    id: stand

    property var bars: [] // of {name, told, length: 0..1, places}
    property string low
    property string high
    readonly property int places: bars.reduce((sum, bar) => sum + bar.places, 0)
    readonly property real unit: width / Math.max(1, places)
    readonly property real around: Math.ceil(Theme.body * Theme.leading) + Theme.body * 0.2 + ends.height // what stands above and below
    readonly property real lowest: around + Theme.body * 0.7
    readonly property real tall: height - around

    readonly property int letters: bars.every(bar => ruler.wide(bar.told) <= unit * bar.places) ? Theme.body : Theme.least

    implicitHeight: around + Math.max(Theme.mm(20), Theme.body * 2.5)

    TextRuler {
        id: ruler

        font.weight: Font.Bold
    }

    component End: FitText {
        width: (ends.width - Theme.gap) / 2
        height: Math.min(implicitHeight, Theme.detailLines * lineStep)
        maximum: Theme.body
        beside: true
    }

    Row {
        Repeater {
            model: stand.bars

            Item {
                id: bar

                required property var modelData

                width: stand.unit * modelData.places
                height: stand.tall + figure.height
                Accessible.role: Accessible.StaticText
                Accessible.name: Words.number.named(modelData.name, modelData.told)

                Label {
                    id: figure

                    y: stand.tall - column.height
                    width: parent.width
                    role: Label.Strong
                    size: stand.letters
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

        y: parent.height - height
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
            horizontalAlignment: Theme.end
        }
    }
}
