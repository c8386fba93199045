import QtQuick
import kiosk.ui.theme

// At the head of the public screen: the game, and below it what its table does. Without a title there is none.
Column {
    id: head

    required property string title
    required property string doing
    required property string tone // the colour of the game

    Label {
        id: heading

        width: parent.width
        visible: text !== ""
        display: true
        size: Math.max(Theme.body, Math.round(Theme.bystander * 0.6))
        text: head.title
        color: Colours.tint(head.tone)
    }

    Label {
        width: parent.width
        visible: heading.visible && text !== ""
        role: Label.Strong
        size: heading.size
        text: head.doing
        color: Colours.on(head.tone)
    }
}
