import QtQuick
import kiosk.ui.theme

// Whose turn it is and what to do, in one yellow sentence.
Rectangle {
    id: banner

    property int seat: -1 // -1: everybody
    property string lead // "À toi !"
    property string text
    readonly property real inset: Math.max(Theme.gap, Theme.body * 0.5)

    implicitWidth: Theme.body * 20
    implicitHeight: Math.max(token.visible ? token.height : 0, words.height) + 2 * inset
    radius: Theme.radius
    color: Colours.action
    border.color: Colours.ink
    border.width: Theme.line
    Accessible.role: Accessible.StaticText
    Accessible.name: [lead, text].filter(Boolean).join(" ")

    SeatToken {
        id: token

        anchors.verticalCenter: parent.verticalCenter
        x: banner.inset
        visible: banner.seat >= 0
        surface: "action"
        interactive: false
        seat: Math.max(0, banner.seat)
        text: ""
        size: Math.max(Theme.mm(11), Theme.body * 1.6)
        Accessible.ignored: true
    }

    Item {
        id: words

        readonly property real space: opening.visible ? opening.implicitWidth + Theme.body * 0.4 : 0
        readonly property bool beside: space + sentence.implicitWidth < width

        anchors.verticalCenter: parent.verticalCenter
        x: token.visible ? token.x + token.width + banner.inset : banner.inset
        width: banner.width - x - banner.inset
        height: sentence.y + sentence.height

        Label {
            id: opening

            width: parent.width
            visible: text !== ""
            text: banner.lead
            role: Label.Strong
            display: true
            size: Theme.body * 1.08
            Accessible.ignored: true
        }

        Label {
            id: sentence

            x: words.beside ? words.space : 0
            y: words.beside || !opening.visible ? 0 : opening.height
            width: parent.width - x
            text: banner.text
            Accessible.ignored: true
        }
    }
}
