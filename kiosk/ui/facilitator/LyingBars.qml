pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// A bar for each answer, one below the other: its name, its figure, then its length.
FlowPages {
    id: lines

    property var bars: [] // of {name, told, length: 0..1}

    least: width
    beside: true
    model: bars

    delegate: Column {
        id: line

        required property var modelData
        required property int index

        Accessible.role: Accessible.StaticText
        Accessible.name: `${modelData.name}: ${modelData.told}`

        Item {
            width: parent.width
            height: Math.max(name.height, figure.height)

            Label {
                id: name

                width: parent.width - figure.width - Theme.gap
                text: line.modelData.name
                Accessible.ignored: true
            }

            Label {
                id: figure

                x: parent.width - width
                y: parent.height - height
                role: Label.Strong
                size: Theme.body
                text: line.modelData.told
                Accessible.ignored: true
            }
        }

        Rectangle {
            width: parent.width
            height: Math.max(Theme.mm(2.5), Theme.line * 3)
            radius: height / 2
            color: Colours.deep("mist")

            Rectangle {
                width: line.modelData.length > 0 ? Math.max(height, parent.width * line.modelData.length) : 0
                height: parent.height
                radius: parent.radius
                color: Colours.surface("violet")
            }
        }
    }
}
