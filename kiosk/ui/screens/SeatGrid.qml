pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// The places one can take, as large as there is room. A place taken is filled and pops up.
Item {
    id: grid

    required property RowsModel seats
    property string tone: "teal"
    readonly property int columns: Math.min(3, seats.count)
    readonly property int rows: Math.ceil(seats.count / Math.max(1, columns))
    readonly property real gap: Math.max(Theme.gap, Math.min(width, height) * 0.06)
    readonly property real size: Math.max(Theme.targetPrimary, Math.min((width - (columns - 1) * gap) / columns, (height - (rows - 1) * gap) / rows))

    signal toggled(int seat)

    Grid {
        anchors.centerIn: parent
        columns: grid.columns
        spacing: grid.gap

        Repeater {
            model: grid.seats

            SeatToken {
                id: token

                required property int number
                required property bool here

                objectName: `seat:${number}`
                seat: number - 1
                size: grid.size
                surface: grid.tone
                presence: here ? SeatToken.Here : SeatToken.Away
                text: [Words.seat.word(`n${number}`), here ? Words.seats.taken : Words.seats.free].join(", ")
                focus: number === 1
                debounce: 0
                scale: here ? 1 : 0.92
                onTapped: grid.toggled(number)

                Behavior on scale {
                    NumberAnimation { duration: Motion.normal; easing.type: Motion.spring }
                }
            }
        }
    }
}
