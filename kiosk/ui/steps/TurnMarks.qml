pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models

// Everybody who is here presses their mark when they agree.
Row {
    id: marks

    required property Models.ArrangeStep step
    required property var words
    required property string surface

    spacing: Theme.gap * 1.5

    Repeater {
        model: marks.step.seats

        SeatToken {
            required property var model

            objectName: `mark:${model.number}`
            visible: model.here
            seat: model.number - 1
            text: marks.words.seat[`n${model.number}`]
            presence: model.mark > 0 ? SeatToken.Marked : SeatToken.Here
            surface: marks.surface
            size: Theme.compact ? Theme.targetMin : Theme.targetPrimary
            onTapped: model.mark > 0 ? shake() : marks.step.agree(model.number)
        }
    }
}
