import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// The question is the sentence above; all the room is for the line. Its number stands below where it has no room above.
EstimateFrame {
    id: frame

    prompt: !step.shown ? step.question : step.unit !== "" ? Words.estimate.spread_of(step.unit) : spread
    lines: step.shown ? 1 : 2
    aside: FitText {
        width: parent?.width ?? 0
        height: Math.max(Theme.targetPrimary, Math.ceil(Theme.body * Theme.leading * 2) + 2) // even of no words: the room above depends on it, and the words on that room
        visible: !frame.step.shown && !Theme.portrait
        beside: true
        strong: true
        maximum: Theme.strong
        verticalAlignment: Text.AlignVCenter
        surface: Colours.ground
        color: Colours.on(Colours.ground)
        text: slider.told ? "" : frame.step.figure
    }

    EstimateSlider {
        id: slider

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: Math.min(least, room)
        visible: !frame.step.shown
        room: frame.room.height
        step: frame.step
    }

    EstimateCrowd {
        anchors.fill: parent
        visible: frame.step.shown
        guesses: frame.step.guesses
        places: frame.step.places
        texts: frame.step.texts
        festival: frame.step.festival
    }
}
