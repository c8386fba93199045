import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// The one thing on the screen: what is talked about, as large as it can be, and the seat that has the floor.
Item {
    id: question

    required property var words
    property string surface: "night"
    property string text
    property int seat: 0 // 0: everybody

    SeatToken {
        id: token

        anchors.verticalCenter: parent.verticalCenter
        visible: question.seat > 0
        seat: Math.max(0, question.seat - 1)
        size: Math.min(parent.height * 0.6, Theme.mm(28))
        surface: question.surface
        turn: true
        interactive: false
        text: question.words.seat[`n${seat + 1}`]
    }

    FitText {
        x: token.visible ? token.width + Theme.margin : 0
        width: parent.width - x
        height: parent.height
        text: question.text
        display: true
        maximum: Math.max(Theme.headline, Math.min(Theme.shortSide / 8, width / 9))
        verticalAlignment: Text.AlignVCenter
        moreText: question.words.table.more
        surface: question.surface
        color: Colours.on(question.surface)
    }
}
