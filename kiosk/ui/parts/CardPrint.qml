import QtQuick
import kiosk.ui.theme

// The picture of a card, cut to its place; until there is one, in high contrast, and where nothing but a sliver of it would be
// seen, its flat colour, with its icon where that is no smaller than letters are.
Rectangle {
    id: picture

    required property string cardId
    required property string tone
    required property string iconName
    property bool dim: false
    property real inset: Theme.line // of the picture
    readonly property bool ready: image.visible
    readonly property bool sliver: Math.max(width, height) > 4.5 * Math.min(width, height)
    readonly property bool coming: image.status === Image.Loading // it is being read

    color: dim ? Colours.deep("mist") : ready ? Colours.ink : Colours.surface(tone)

    Image {
        id: image

        anchors.fill: parent
        anchors.margins: picture.inset
        visible: status === Image.Ready && !picture.dim
        asynchronous: true
        transform: Mirror { across: image.width }
        fillMode: Image.PreserveAspectCrop
        sourceSize: Qt.size(Math.ceil(width), Math.ceil(height))
        source: width > 0 && height > 0 && !picture.sliver ? Theme.cardPrint(picture.cardId, width / height) : ""
    }

    Icon {
        anchors.centerIn: parent
        visible: known && !picture.ready && size >= Theme.least // no speck
        name: picture.iconName
        size: Math.min(picture.width * 0.62, picture.height * 0.68)
        color: picture.dim ? Colours.quiet : Colours.tint(picture.tone)
    }
}
