pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// The one thing on the screen: what is talked about, as large as it can be, and the seats that have the floor.
Item {
    id: question

    property string text
    property var seats: [] // none: everybody
    readonly property int across: seats.length > 3 ? 2 : 1
    readonly property int down: Math.ceil(seats.length / across)

    Grid {
        id: tokens

        readonly property real side: Math.min((question.height - (question.down - 1) * spacing) / question.down, question.height * 0.6, Theme.mm(question.down > 1 ? 22 : 28))

        anchors.verticalCenter: parent.verticalCenter
        visible: question.seats.length > 0
        columns: question.across
        spacing: Theme.gap * 1.5

        Repeater {
            model: question.seats

            SeatToken {
                required property int modelData

                seat: modelData - 1
                size: tokens.side
                turn: true
                interactive: false
                text: Words.seat.word(`n${modelData}`)
            }
        }
    }

    FitText {
        x: tokens.visible ? tokens.width + Theme.margin : 0
        width: parent.width - x
        height: parent.height
        text: question.text
        display: true
        maximum: Math.max(Theme.headline, Math.min(Theme.shortSide / 8, width / 9))
        verticalAlignment: Text.AlignVCenter
        surface: Colours.ground
        color: Colours.on(Colours.ground)
    }
}
