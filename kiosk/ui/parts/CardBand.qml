import QtQuick
import kiosk.ui.theme

// The coloured band of a card, at its top or at its left: its picture, and what sort of card it is where there is room.
Rectangle {
    id: band

    required property bool sideways
    required property real inset
    required property bool dim
    required property string tone
    required property string iconName
    required property string kindName
    readonly property alias told: kind.visible // what sort of card it is

    topLeftRadius: Theme.radius
    topRightRadius: sideways ? 0 : Theme.radius
    bottomLeftRadius: sideways ? Theme.radius : 0
    color: dim ? Colours.deep("mist") : Colours.surface(tone)

    TextRuler {
        id: ruler

        font.weight: Font.Bold
    }

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * band.inset

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: known
            name: band.iconName
            size: Math.min(band.width * 0.62, band.height * 0.68) - (kind.visible ? kind.height * 0.6 : 0)
            color: band.dim ? Colours.quiet : Colours.tint(band.tone)
        }

        Label {
            id: kind

            width: parent.width
            visible: text !== "" && band.height > Theme.body * 3.4 && ruler.widest(text) <= width
            text: band.kindName
            role: Label.Strong
            size: Theme.body
            color: band.dim ? Colours.quiet : Colours.on(band.tone)
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
