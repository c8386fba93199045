import QtQuick
import kiosk.ui.theme

// For those who look on: the picture of the card that is asked about, once it is made. A square at the side in a wide window, a
// band over the question in a tall one. It makes room for texts that are whole without it.
Item {
    id: place

    required property string cardId
    required property string tone
    required property bool texts // are whole, in the room that it leaves
    required property real wide // room across
    property bool shown: false
    readonly property real side: Theme.shortSide * 0.34
    readonly property real beside: picture.ready && Theme.landscape ? width + Theme.margin : 0 // what it takes of the width of others
    readonly property real above: picture.ready && Theme.portrait ? height + Theme.gap * 2 : 0 // and of their height

    onCardIdChanged: {
        shown = false;
        later.restart();
    }
    onTextsChanged: later.restart()
    width: Theme.landscape ? side : wide
    height: side
    Accessible.ignored: true

    Timer {
        id: later

        interval: 0 // the room for texts is known once it stands nowhere
        onTriggered: place.shown = !place.texts
    }

    CardPrint {
        id: picture

        anchors.fill: parent
        opacity: ready ? 1 : 0
        cardId: place.shown ? place.cardId : ""
        tone: place.tone
        iconName: ""
        inset: Theme.line * 2
    }
}
