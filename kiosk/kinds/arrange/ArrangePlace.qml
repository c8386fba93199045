pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// A place on the table: a hexagon of the ring or a box.
FocusScope {
    id: place

    required property string slotId
    required property string text // for the ear
    required property string called
    property bool sixSided: false
    property string name
    property string number
    property real share: 0 // of its width, for its name beside its cards
    property real head: Infinity // for its name above its cards
    property bool asked: false // a card is in hand
    property bool interactive: true
    signal tapped

    function shake() {
        (look.item as Pressable).shake();
    }

    Loader {
        id: look

        anchors.fill: parent
        focus: true
        sourceComponent: place.sixSided ? hexagon : box
    }

    Component { id: hexagon; Hexagon { focus: true; text: place.text; number: place.number; status: place.asked ? Hexagon.Hint : Hexagon.Empty; interactive: place.interactive; onTapped: place.tapped() } }
    Component { id: box; SlotPlace { focus: true; text: place.text; name: place.name; handle: place.name === "" ? "" : `slot:${place.slotId}`; share: place.share; head: place.head; number: place.number; asked: place.asked; interactive: place.interactive; onTapped: place.tapped() } }
}
