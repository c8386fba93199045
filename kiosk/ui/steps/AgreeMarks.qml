pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// Everybody who is here presses their mark when they agree; the seat in turn does not where only the others are asked.
Row {
    id: marks

    required property Models.RowsModel seats
    property bool others: false
    signal agreed(seat: int)

    spacing: Theme.gap * 1.5

    Repeater {
        model: marks.seats

        SeatToken {
            required property var model

            objectName: `mark:${model.number}`
            visible: model.here && !(marks.others && model.turn)
            seat: model.number - 1
            text: Words.seat.word(`n${model.number}`)
            presence: model.mark > 0 ? SeatToken.Marked : SeatToken.Here
            size: Theme.compact ? Theme.targetMin : Theme.targetPrimary
            onTapped: model.mark > 0 ? shake() : marks.agreed(model.number)
        }
    }
}
