pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// A bar for each answer, one below the other: its name, its figure, then its length.
FlowPages {
    id: lines

    property var bars: [] // of {name, told, length: 0..1}
    readonly property real thick: Math.max(Theme.mm(2.5), Theme.line * 3) // of a bar
    readonly property real lowest: thick + Math.max(Theme.targetStaff, 2 * Math.ceil(Theme.least * Theme.leading)) // a page of two lines

    implicitHeight: natural
    least: width
    beside: true
    model: bars

    delegate: Item {
        id: line

        required property var modelData
        required property int index

        implicitHeight: Math.max(name.implicitHeight, figure.height) + bar.height
        height: Math.min(implicitHeight, lines.height)
        Accessible.role: Accessible.StaticText
        Accessible.name: Words.number.named(modelData.name, modelData.told)

        FitText {
            id: name

            width: parent.width - figure.width - Theme.gap
            height: bar.y
            maximum: Theme.body
            beside: true
            text: line.modelData.name
            verticalAlignment: Text.AlignBottom
        }

        Label {
            id: figure

            x: parent.width - width
            y: bar.y - height
            role: Label.Strong
            size: Theme.body
            text: line.modelData.told
            Accessible.ignored: true
        }

        Rectangle {
            id: bar

            y: parent.height - height
            width: parent.width
            height: lines.thick
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
