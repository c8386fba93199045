pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// A scale of a few points and, above it, one row of bars per group: « vous », then « le festival ».
Column {
    id: stats

    property var rows: [] // of {name, values: [share 0..1 per point], texts: [per point], mine?: bool}
    property var points: [] // labels of the points; when only the ends have one, they get the room
    property string surface: "night"
    readonly property int count: points.length
    readonly property bool endsOnly: count > 2 && points.slice(1, -1).every(point => point === "")
    readonly property real peak: rows.reduce((most, row) => Math.max(most, ...row.values), 0.01) // one scale for all rows
    readonly property real barHeight: Math.max(Theme.mm(20), Theme.body * 3)
    readonly property real column: (width - (count - 1) * Theme.gap) / Math.max(1, count)

    spacing: Theme.body * 0.6

    Repeater {
        model: stats.rows

        Column {
            id: group

            required property var modelData

            width: stats.width
            spacing: Theme.line * 2
            Accessible.role: Accessible.StaticText
            Accessible.name: `${modelData.name}: ${stats.points.map((p, i) => `${p} ${modelData.texts[i] ?? ""}`).join(", ")}`

            Label {
                width: parent.width
                role: Label.Strong
                text: group.modelData.name
                color: Colours.on(stats.surface)
                Accessible.ignored: true
            }

            Row {
                spacing: Theme.gap

                Repeater {
                    model: stats.count

                    Item {
                        id: cell

                        required property int index
                        readonly property real share: group.modelData.values[index] ?? 0

                        width: stats.column
                        height: stats.barHeight + figure.height

                        Rectangle {
                            width: parent.width
                            height: Math.max(Theme.line * 2, stats.barHeight * cell.share / stats.peak)
                            y: stats.barHeight - height
                            radius: Math.min(Theme.radius / 2, height / 2)
                            color: cell.share === 0 ? Colours.deep(stats.surface) : group.modelData.mine ? Colours.action : Colours.on(stats.surface)
                        }

                        Label {
                            id: figure

                            y: stats.barHeight
                            width: parent.width
                            text: group.modelData.texts[cell.index] ?? ""
                            color: Colours.on(stats.surface)
                            horizontalAlignment: Text.AlignHCenter
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }

    Row {
        spacing: Theme.gap

        Repeater {
            model: stats.endsOnly ? [stats.points[0], stats.points[stats.count - 1]] : stats.points

            Label {
                required property string modelData
                required property int index

                width: stats.endsOnly ? (stats.width - Theme.gap) / 2 : stats.column
                text: modelData
                role: Label.Strong
                size: Theme.body
                wrapMode: Text.Wrap
                color: Colours.on(stats.surface)
                horizontalAlignment: !stats.endsOnly ? Text.AlignHCenter : index === 0 ? Text.AlignLeft : Text.AlignRight
                Accessible.ignored: true
            }
        }
    }
}
