import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// What a card at its place is recognised by: its picture where it is whole, else a disc with its icon.
Item {
    id: picture

    required property var row // roles of the answer
    required property string tone
    required property bool whole

    height: width

    CardPrint {
        anchors.fill: parent
        visible: picture.whole
        cardId: picture.row.cardId
        tone: picture.tone
        iconName: picture.row.icon
    }

    Rectangle {
        anchors.fill: parent
        visible: !picture.whole
        radius: width / 2
        color: Colours.surface(picture.tone)
        border.color: Colours.ink
        border.width: Theme.line

        Icon {
            anchors.centerIn: parent
            name: picture.row.icon
            size: parent.width * 0.62
            color: Colours.tint(picture.tone)
        }
    }
}
