pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// The one thing on the screen: what is talked about, as large as it can be, and the seats that have the floor: their pawns,
// in a small window their tokens.
RowLayout {
    id: question

    property string text
    property var seats: [] // none: everybody
    readonly property int across: seats.length > 3 ? 2 : 1
    readonly property int down: Math.ceil(seats.length / across)
    readonly property real shared: (height - (down - 1) * tokens.spacing) / down
    readonly property bool named: !Theme.compact || ruler.unbroken(text, width - across * side - (across - 1) * tokens.spacing - spacing) * 1.08 <= height // else the words need their room; who has the floor is said above
    readonly property real side: Math.min(shared, height * 0.6, Theme.mm(down > 1 ? 22 : 28)) // of a token
    readonly property real tall: Math.min(shared, Theme.mm(down > 1 ? 40 : 72), width * 0.42 / across) // a pawn

    spacing: Theme.margin

    TextRuler { id: ruler; display: true; size: Theme.least }

    Grid {
        id: tokens

        visible: question.seats.length > 0 && question.named
        columns: question.across
        spacing: Theme.gap * 1.5

        Repeater {
            model: Theme.compact ? [] : question.seats

            Pawn {
                required property int modelData

                seat: modelData - 1
                size: question.tall
                pose: "speak"
                turn: true
            }
        }

        Repeater {
            model: Theme.compact ? question.seats : []

            SeatToken {
                required property int modelData

                seat: modelData - 1
                size: question.side
                turn: true
                interactive: false
                text: Words.seat.word(`n${modelData}`)
            }
        }
    }

    Item { // sizes that hang on its width are none of the layout's
        Layout.fillWidth: true
        Layout.fillHeight: true

        FitText {
            anchors.fill: parent
            text: question.text
            display: true
            maximum: Math.max(Theme.headline, Math.min(Theme.shortSide / 8, question.width / 9))
            verticalAlignment: Text.AlignVCenter
            surface: Colours.ground
            color: Colours.on(Colours.ground)
        }
    }
}
