pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// A few large figures, each over its name.
Grid {
    id: tiles

    property alias model: figures.model

    columns: width < 28 * Theme.body ? 2 : figures.count
    spacing: Theme.gap

    Repeater {
        id: figures

        Rectangle {
            id: tile

            required property string name
            required property string value

            width: (tiles.width - (tiles.columns - 1) * tiles.spacing) / tiles.columns
            height: Math.max(...tiles.children.map(child => child.implicitHeight))
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
