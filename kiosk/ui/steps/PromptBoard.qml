pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// The sentence that says what to do, on a board that hangs from the beam by two strings: no wider than its words. It drops
// from behind the beam when its step opens. On a small screen it stands on the beam itself.
Item {
    id: board

    property string text
    property int lines: Theme.compact ? 1 : 2 // more only where it is not whole in them
    property bool centred: true // else at the left
    readonly property bool hung: !Theme.compact
    readonly property int largest: Theme.compact ? Theme.body : Theme.title
    readonly property real side: hung ? Theme.gap * 2 : 0 // of paper around the words
    readonly property real pad: hung ? Theme.gap * 0.7 : 0
    readonly property real natural: Math.ceil(Math.max(...text.split("\n").map(line => wide.wide(line)))) + 2 // in one line
    readonly property real inner: width - 2 * side
    readonly property real face: Math.min(width, natural + 2 * side) // of the board

    implicitHeight: sentence.naturalHeight + 2 * pad + (hung ? Theme.lift : 0)

    transform: Translate {
        id: drop
    }

    NumberAnimation {
        target: drop
        property: "y"
        running: board.hung
        from: -board.implicitHeight - Theme.margin
        to: 0
        duration: Motion.fall
        easing.type: Motion.spring
        easing.overshoot: 1.4
    }

    TextRuler {
        id: ruler

        display: true
        size: Theme.least
    }

    TextRuler {
        id: wide

        display: true
        size: board.largest
    }

    Rectangle { // more of the beam
        x: -Theme.margin
        y: -Theme.margin / 2
        width: board.width + 2 * Theme.margin
        height: sentence.naturalHeight + Theme.margin / 2 + Theme.gap / 2
        visible: !board.hung
        color: Colours.dark(Colours.ground)
    }

    Repeater {
        model: board.hung ? [0.12, 0.88] : []

        Rectangle {
            required property real modelData

            x: plate.x + plate.width * modelData
            readonly property real long: Theme.low ? Theme.glass : Theme.margin / 2

            y: -long
            width: Theme.line
            height: long + Theme.line
            color: Colours.ink
        }
    }

    Plate {
        id: plate

        x: board.centred ? (board.width - width) / 2 : 0
        width: board.face
        height: board.implicitHeight
        visible: board.hung
    }

    FitText {
        id: sentence

        objectName: "prompt"
        x: plate.x + board.side
        y: board.pad
        width: board.face - 2 * board.side
        height: Math.max(board.lines * Math.ceil(board.largest * Theme.displayLeading) + (Theme.compact ? 2 : 0), ruler.lines(text, width) * Math.ceil(ruler.size * Theme.displayLeading) * 1.05)
        beside: true
        display: true
        text: board.text
        maximum: board.largest
        surface: board.hung ? "paper" : Colours.ground
        color: board.hung ? Colours.ink : Colours.on(Colours.ground)
    }
}
