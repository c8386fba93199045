pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// All read at the same time: the cards in the middle, and along the lower edge a corner for each seat to lift. Whoever is slow
// is waited for a while, then the others may go on; and the screen may go from seat to seat instead.
Item {
    id: corners

    required property Models.DealStep step
    required property Models.Kiosk kiosk
    readonly property int count: Math.max(1, step.corners.count)
    readonly property int down: Math.ceil(count / Math.max(1, Math.floor((width + Theme.gap) / (Theme.padLeast + Theme.gap))))
    readonly property int across: Math.ceil(count / down)
    readonly property real wide: Math.min(Theme.mm(130), (width - (across - 1) * Theme.gap) / across)
    readonly property real high: Math.min(Theme.mm(wide < Theme.mm(100) ? 92 : 76), (height * (down > 1 ? 0.6 : 0.44) - (down - 1) * Theme.gap) / down)
    readonly property real lower: down * (high + Theme.gap) - Theme.gap
    readonly property real spoken: Theme.low ? 0 : sentence.height // of the height, for the sentence

    Timer {
        id: patience

        interval: Motion.patience
        running: corners.visible && corners.step.lacking
    }

    FitText {
        id: sentence

        objectName: "prompt"
        readonly property bool aloft: Theme.low

        y: Theme.low ? -height - Apron.aloft - Theme.gap : 0
        width: Theme.portrait || Theme.low ? parent.width : buttons.x - Theme.gap * 2
        height: Math.max(2 * Math.ceil(Theme.title * Theme.displayLeading), Theme.portrait ? 0 : buttons.height)
        beside: true
        display: true
        text: corners.kiosk.lobby.taken === 1 ? Words.deal.lift_alone : Words.deal.lift
        maximum: Theme.title
        surface: Colours.ground
        color: Colours.on(Colours.ground)

        Opening { text: sentence.text }
    }

    Row {
        id: buttons

        x: Theme.side(parent.width - width, width, parent.width)
        y: Theme.portrait ? corners.spoken + Theme.gap : 0
        spacing: Theme.gap * 2
        layoutDirection: Theme.left ? Qt.RightToLeft : Qt.LeftToRight

        QuietButton {
            objectName: "pass-around"
            text: Words.pads.around
            onTapped: corners.kiosk.table.passAround(true)
        }

        PrimaryButton {
            objectName: "go-on"
            visible: corners.step.lacking && !patience.running
            text: Words.pads.go_on
            onTapped: corners.step.goOn()
        }
    }

    CardGrid {
        y: Math.max(corners.spoken, buttons.y + buttons.height) + Theme.gap
        width: parent.width
        height: parent.height - corners.lower - Theme.gap * 2 - y
        kiosk: corners.kiosk
        cards: corners.step.cards
        seated: true
    }

    Grid {
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height
        columns: corners.across
        spacing: Theme.gap

        Repeater {
            model: corners.step.corners

            DealCorner {
                width: corners.wide
                height: corners.high
                onHeld: corners.step.hold(number)
                onLetGo: read => corners.step.letGo(number, read)
            }
        }
    }
}
