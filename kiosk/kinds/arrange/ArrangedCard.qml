pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps

// One card on the table, gliding to where the plan says it lies. Touch it, or drag it: let go, it docks at the nearest
// place, or glides back.
FocusScope {
    id: card

    required property var row // roles of the card
    required property rect home
    required property string kind // hexagon, sixsided, face, strip, chip or cell
    required property string lies // the name of its place, "" in the hand
    readonly property int place: row?.place ?? -1 // gone with its row
    readonly property string told: [row.title, lies].filter(Boolean).join(", ")
    readonly property string tone: CardTones.of(row.cardId)
    readonly property bool held: mover.active
    readonly property bool picked: row.state === "picked"
    readonly property bool locked: row.state === "locked"
    readonly property bool wrong: row.state === "wrong"
    readonly property point middle: Qt.point(x + width / 2, y + height / 2)
    property point grip // where the finger holds it
    property point finger // in the parent

    signal tapped
    signal dropped

    // A finger took it.
    function hold(scene: point) {
        finger = parent.mapFromItem(null, scene.x, scene.y);
        grip = Qt.point(finger.x - x, finger.y - y);
    }

    // It does not belong there, or does not move.
    function refuse() {
        (look.item as Pressable)?.shake();
    }

    Accessible.name: told
    Accessible.ignored: true
    objectName: `card:${row.cardId}`
    x: held ? finger.x - grip.x : home.x
    y: held ? finger.y - grip.y : home.y
    z: held ? 4 : wrong ? 2 : picked ? 3 : 0
    width: home.width
    height: home.height
    onWrongChanged: if (wrong)
        refuse()
    onPlaceChanged: if (place >= 0 && look.status === Loader.Ready)
        telling.restart()

    Timer {
        id: telling

        interval: 0 // once the card lies, and never after it has gone
        onTriggered: Voice.say(card.told)
    }

    Behavior on x {
        enabled: !card.held

        NumberAnimation { duration: Motion.normal; easing.type: Motion.settle }
    }

    Behavior on y {
        enabled: !card.held

        NumberAnimation { duration: Motion.normal; easing.type: Motion.settle }
    }

    Loader {
        id: look

        anchors.fill: parent
        focus: true
        sourceComponent: card.kind === "hexagon" ? hexagon : card.kind === "cell" || card.kind === "sixsided" ? cell : card.kind === "chip" ? chip : face
    }

    DragHandler {
        id: mover

        target: null
        enabled: !card.locked && Theme.drags
        dragThreshold: Theme.slop
        onCentroidChanged: if (active)
            card.finger = card.parent.mapFromItem(null, centroid.scenePosition.x, centroid.scenePosition.y)
        onActiveChanged: if (active)
            card.hold(centroid.scenePressPosition)
        else if (Theme.drags) // no sheet came over it
            card.dropped()
    }

    Component { id: hexagon; HexCard { focus: true; Accessible.name: card.told; status: card.locked ? Hexagon.Given : Hexagon.Filled; text: card.row.title; title: text; iconName: card.row.icon; tone: card.tone; choosable: !card.locked; chosen: card.picked || card.held; onTapped: card.tapped() } }
    Component { id: face; CardFace { focus: true; Accessible.name: card.told; choosable: !card.locked; status: card.picked || card.held ? CardFace.Picked : CardFace.Normal; rotation: chosen && card.kind !== "strip" ? 3 : 0; scale: chosen && card.kind !== "strip" ? 1.05 : 1; marked: card.picked; cardId: card.row.cardId; title: card.row.title; iconName: card.row.icon; tone: card.tone; onTapped: card.tapped() } }
    Component { id: chip; ArrangeChip { focus: true; Accessible.name: card.told; text: card.row.title; iconName: card.row.icon; tone: card.tone; choosable: !card.locked; chosen: card.picked || card.held; onTapped: card.tapped() } }
    Component { id: cell; CardCell { focus: true; Accessible.name: card.told; cardId: card.row.cardId; text: card.row.title; iconName: card.row.icon; tone: card.tone; choosable: !card.locked; chosen: card.picked || card.held; sixSided: card.kind === "sixsided"; onTapped: card.tapped() } }

    Rectangle {
        x: parent.width - width * (card.kind === "hexagon" || card.kind === "sixsided" ? 0.8 : 0.6)
        y: card.kind === "hexagon" || card.kind === "sixsided" ? parent.height * 0.25 - height / 2 : -height * 0.4
        width: Theme.mm(9)
        height: width
        radius: width / 2
        visible: card.wrong
        color: Colours.wrong
        border.color: Colours.paper
        border.width: Theme.line

        Icon { anchors.centerIn: parent; name: Icons.unknown; size: parent.width * 0.7; color: Colours.paper }
    }
}
