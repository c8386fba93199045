import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models

// The ring the group closed, its cards pinned on it, as the picture of its game. A touch on a place tells what it is.
Item {
    id: poster

    required property Models.DebriefStep step
    required property Models.Kiosk kiosk
    readonly property bool small: Theme.form === Theme.Small // its last page names the cards

    TextRuler { id: ruler }

    RingPicture {
        width: parent.width
        height: parent.height - (told.visible ? told.height + Theme.gap * 2 : 0)
        rows: poster.step.ring
        pinned: !poster.small
        called: "inspect:"
        onTouched: cardId => poster.kiosk.inspect(cardId)
    }

    FitText {
        id: told

        y: parent.height - height
        width: parent.width
        height: ruler.high(text, width) * 1.06
        visible: text !== "" && !poster.small
        text: [poster.step.found, poster.step.hesitation].filter(Boolean).join("\n")
        beside: true
        maximum: Theme.body
        surface: Colours.ground
        color: Colours.on(Colours.ground)
    }
}
