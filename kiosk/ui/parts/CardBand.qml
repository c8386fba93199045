import QtQuick
import kiosk.ui.theme

// The picture of a card, at its top or at its left, and on a plate what sort of card it is where there is room.
CardPrint {
    id: band

    required property bool sideways
    required property string kindName
    readonly property alias told: plate.visible // what sort of card it is
    readonly property real tagWidth: ruler.wide(kindName) + 4 * Theme.gap // asked for that
    readonly property real tagHeight: Math.ceil(ruler.height) + Theme.gap
    property bool checked: false

    inset: Theme.printed
    topLeftRadius: Theme.cardRadius
    topRightRadius: sideways ? 0 : Theme.cardRadius
    bottomLeftRadius: sideways ? Theme.cardRadius : 0

    TextRuler {
        id: ruler

        font.weight: Font.Bold
    }

    Rectangle { // the line between the picture and the words
        x: band.sideways ? parent.width - width : 0
        y: band.sideways ? 0 : parent.height - height
        width: band.sideways ? Theme.line : parent.width
        height: band.sideways ? parent.height : Theme.line
        color: Colours.ink
    }

    Rectangle {
        anchors.centerIn: parent
        visible: band.checked
        width: Math.min(band.width, band.height) * 0.7
        height: width
        radius: width / 2
        color: Colours.action
        border.color: Colours.ink
        border.width: Theme.line

        Icon {
            anchors.centerIn: parent
            name: Icons.check
            size: parent.width * 0.7
        }
    }

    Rectangle {
        id: plate

        y: parent.height - height
        width: kind.implicitWidth + 2 * Theme.gap
        height: band.tagHeight
        visible: kind.text !== "" && band.height > 2.4 * band.tagHeight && band.tagWidth <= band.width
        topRightRadius: Theme.cardRadius
        bottomLeftRadius: band.sideways ? Theme.cardRadius : 0
        color: Colours.ink

        Label {
            id: kind

            x: Theme.gap
            y: (parent.height - height) / 2
            text: band.kindName
            role: Label.Strong
            size: Theme.body
            color: Colours.paper
        }
    }
}
