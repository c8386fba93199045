import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// A line of a text, and the token of the seat that gave it. The open one says what is asked, until its seat types.
Item {
    id: line

    required property int index
    required property var model
    required property string asked
    required property bool typing
    required property real room // its height where it stands among the others
    required property real token
    required property real size
    readonly property bool open: model.open ?? false // gone with its row
    readonly property int seat: model.seat ?? 0
    readonly property string said: open && !typing ? asked : model.text ?? ""
    readonly property real own: width - Math.min(room * 0.8, Theme.body * 2) - Theme.gap - caret.width - 2 * Theme.line
    readonly property real natural: ruler.high(said, own) // high
    readonly property real fitting: ruler.fitting(said, own, room, Theme.title)
    readonly property bool whole: room >= ruler.line && ruler.unbroken(said, own) <= room

    TextRuler {
        id: ruler

        size: Theme.least
    }

    SeatToken {
        x: ring
        anchors.verticalCenter: parent.verticalCenter
        visible: line.seat > 0
        seat: Math.max(0, line.seat - 1)
        size: line.token - 2 * ring
        turn: line.open
        surface: "paper"
        interactive: false
        text: Words.seat.word(`n${Math.max(1, line.seat)}`)
    }

    Label {
        id: words

        x: line.token + Theme.gap
        width: parent.width - x
        height: parent.height
        text: line.said
        size: line.size
        color: line.open && !line.typing ? Colours.quiet : Colours.ink
        verticalAlignment: Text.AlignVCenter
    }

    Rectangle {
        id: caret

        x: words.x + Math.min(words.implicitWidth, words.width) + Theme.line
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.line * 1.5
        height: line.size * 1.2
        visible: line.open && line.typing
        color: Colours.surface("pink")
    }
}
