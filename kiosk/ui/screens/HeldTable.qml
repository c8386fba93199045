import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// The table while a facilitator holds it: a pause that says so, or a talk about one question while the screen rests.
Item {
    id: held

    required property Kiosk kiosk
    readonly property bool talk: kiosk.table.held === "talk"

    FitText {
        id: large

        width: parent.width
        height: parent.height - small.height - Theme.gap * 2
        display: true
        text: held.talk ? held.kiosk.table.question : Words.leading.held
        maximum: Math.max(Theme.headline, Math.min(Theme.shortSide / 7, width / 8))
        verticalAlignment: Text.AlignVCenter
        surface: Colours.ground
        color: Colours.on(Colours.ground)

        Opening { text: large.text }
    }

    Row {
        id: small

        y: parent.height - height
        spacing: Theme.body * 0.5

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: held.talk ? Icons.talk : Icons.pause
            size: Theme.title * 1.3
            color: Colours.tint(Colours.ground)
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: held.width - x
            role: Label.Strong
            text: held.talk ? Words.table.rest : Words.leading.held_text
            color: Colours.on(Colours.ground)
        }
    }
}
