import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// One thing to mend: where it is, what is wrong, what to do. A long one says the rest after « see more ».
Rectangle {
    id: card

    required property string where
    required property string sentence
    required property string advice
    required property bool warning
    property real room // px there are for it
    readonly property real inset: Math.max(Theme.gap, Theme.body * 0.6)

    implicitHeight: rest.y + rest.height + inset
    radius: Theme.radius
    color: warning ? Colours.bright("paper") : Colours.alarm
    border.width: Theme.highContrast ? Theme.line : 0
    border.color: warning ? Colours.ink : Colours.wrong

    Label {
        id: place

        x: card.inset
        y: card.inset
        width: card.width - 2 * x
        wrapMode: Text.Wrap
        role: Label.Strong
        size: Theme.body
        text: card.where
    }

    FitText {
        id: rest

        x: card.inset
        y: place.y + place.height
        width: place.width
        height: Math.min(bodyHeight, card.room - y - card.inset)
        maximum: minimum
        text: [card.sentence, card.advice].filter(Boolean).join("\n")
    }
}
