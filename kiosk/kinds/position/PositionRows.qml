pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// Answering together: one row of points per seat, each at its own place of the screen. What is marked shows only that it is.
Item {
    id: rows

    required property Models.PositionStep step
    readonly property int across: Theme.portrait ? 1 : step.seats.count > 3 ? 2 : 1
    readonly property int down: Math.ceil(step.seats.count / across)
    readonly property real cellWidth: (width - (across - 1) * Theme.margin) / across
    readonly property real cellHeight: height / Math.max(1, down)
    readonly property real dot: Math.min(cellHeight - Theme.gap, (cellWidth - Theme.gap) / (step.points + 1) - Theme.gap, Theme.mm(24))

    Repeater {
        model: rows.step.seats

        Row {
            id: place

            required property int index
            required property int number
            required property int mark
            required property bool here

            x: (index % rows.across) * (rows.cellWidth + Theme.margin)
            y: Math.floor(index / rows.across) * rows.cellHeight
            height: rows.cellHeight
            spacing: Theme.gap
            visible: here

            SeatToken {
                anchors.verticalCenter: parent.verticalCenter
                seat: place.number - 1
                size: rows.dot
                interactive: false
                text: Words.seat.word(`n${place.number}`)
                presence: place.mark > 0 ? SeatToken.Marked : SeatToken.Here
            }

            Repeater {
                model: rows.step.points

                ScalePoint {
                    required property int index

                    y: (place.height - height) / 2
                    width: rows.dot
                    height: rows.dot
                    objectName: `point:${place.number}:${index + 1}`
                    text: Words.position.point(index + 1, rows.step.points)
                    onTapped: rows.step.mark(place.number, index + 1)
                }
            }
        }
    }
}
