import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// The question in large letters, above the line.
EstimateFrame {
    id: frame

    readonly property bool tall: Theme.form === Theme.Tall
    readonly property string asking: step.open ? Words.estimate.turn(Words.seat.word(`n${Math.max(1, step.turn)}`)) : Words.estimate.choose

    peopled: step.shown
    prompt: step.shown ? spread : asking
    aside: FitText {
        width: parent?.width ?? 0
        height: Math.max(Theme.targetPrimary, Math.ceil(Theme.body * Theme.leading * 2) + 2)
        visible: !(frame.tall && Theme.large)
        beside: true
        maximum: Theme.body
        horizontalAlignment: Theme.end
        verticalAlignment: Text.AlignVCenter
        surface: Colours.ground
        color: Colours.on(Colours.ground)
        text: frame.step.bets > 0 ? Words.bet.festival(frame.step.bets) : Words.estimate.game
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap * 2

        FitText {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: frame.step.question
            display: true
            maximum: frame.tall ? frame.width / 10 : Theme.shortSide / 8
            verticalAlignment: Text.AlignVCenter
            surface: Colours.ground
            color: Colours.on(Colours.ground)
        }

        EstimateSlider {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(least, room)
            visible: !frame.step.shown
            room: frame.room.height
            step: frame.step
        }

        EstimateCrowd {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(Math.min(needed, frame.room.height * 0.72), Math.min(wished, frame.room.height * 0.62))
            visible: frame.step.shown
            guesses: frame.step.guesses
            unit: frame.step.unit
            places: frame.step.places
            texts: frame.step.texts
            festival: frame.step.festival
        }
    }
}
