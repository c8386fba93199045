pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts

// A few large figures, each over its name: in a line where their widest words are whole there.
GridLayout {
    id: tiles

    property alias model: figures.model
    readonly property var made: Array.from({length: figures.count}, (_, place) => figures.itemAt(place)).filter(Boolean)
    readonly property real least: Math.max(0, ...made.map(tile => tile.implicitWidth))
    readonly property real high: Math.max(0, ...made.map(tile => tile.implicitHeight))

    columns: figures.count * (least + Theme.gap) - Theme.gap > width ? 2 : figures.count
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    uniformCellWidths: true

    TextRuler { id: values; display: true; size: Theme.title }

    TextRuler { id: names }

    Repeater {
        id: figures

        Rectangle {
            id: tile

            required property string name
            required property string value

            Layout.fillWidth: true
            Layout.preferredHeight: tiles.high
            implicitWidth: Math.ceil(Math.max(values.widest(value), names.widest(name))) + 2 * inside.x + 1
            implicitHeight: inside.height + 2 * inside.y
            radius: Theme.radius
            color: Colours.surface("night")

            Column {
                id: inside

                x: Theme.body * 0.6
                y: Theme.body * 0.5
                width: parent.width - 2 * x
                Accessible.role: Accessible.StaticText
                Accessible.name: `${tile.value} ${tile.name}`

                Label {
                    width: parent.width
                    role: Label.Title
                    text: tile.value
                    color: Colours.tint("night")
                    Accessible.ignored: true
                }

                Label {
                    width: parent.width
                    text: tile.name
                    color: Colours.on("night")
                    Accessible.ignored: true
                }
            }
        }
    }
}
