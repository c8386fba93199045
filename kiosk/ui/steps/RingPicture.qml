pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models

// A closed ring: its places by name, each arrow leading to the next, the last one back to the first. The first `lit` links are
// lit; the one that leaves `now` is looked at, and when it closes the ring, the first place stands out.
Item {
    id: ring

    required property Models.RowsModel rows // with the roles cardId, title and icon; where cards lie on the places, `pins` and `pinIcons`
    property int lit: rows.count
    property int now: -1
    property bool pinned: true // the cards that lie on the places are shown
    property string called: "" // the name of a place, before its card
    property bool boxed: true // boxes hold names that no hexagon could; else pictures alone do
    readonly property var titles: Array.from({length: places.count}, (_, place) => (places.itemAt(place) as Place)?.title ?? "")
    readonly property bool worded: hexes.holds(titles, ruler)
    readonly property RingShape shape: worded || !boxed ? hexes : boxes

    signal touched(string cardId, int place)

    TextRuler { id: ruler; display: true }

    RingShape { id: hexes; count: ring.rows.count; width: ring.width; height: ring.height }

    RingBoxes { id: boxes; count: ring.rows.count; width: ring.width; height: ring.height }

    component Place: Item {
        id: spot

        required property int index
        required property var model
        readonly property string cardId: model.cardId
        readonly property string title: model.title
        readonly property var pins: ring.pinned ? model.pins ?? [] : []
        readonly property string tone: CardTones.of(cardId)
        readonly property rect box: ring.shape.box(index)
        readonly property bool flat: ring.shape === boxes && width > 3 * height // what lies on it stands beside its name
        readonly property bool met: index === 0 && ring.now === ring.rows.count - 1 && ring.lit > ring.now // the ring closes on it

        x: box.x
        y: box.y
        z: met ? 1 : 0
        width: box.width
        height: box.height
        scale: met ? 1.05 : 1

        Behavior on scale {
            NumberAnimation { duration: Motion.slow; easing.type: Motion.spring }
        }

        SixSides {
            anchors.margins: -2 * Theme.line
            visible: ring.shape === hexes && spot.index < ring.lit
            fill: Colours.action
            line: Colours.action
        }

        Loader {
            anchors.fill: parent
            sourceComponent: ring.worded ? hexagon : ring.boxed ? plate : picture
        }

        Component { id: hexagon; Hexagon { objectName: ring.called + spot.cardId; status: Hexagon.Filled; text: spot.title; title: text; iconName: spot.model.icon; tone: spot.tone; onTapped: ring.touched(spot.cardId, spot.index) } }
        Component { id: picture; CardCell { objectName: ring.called + spot.cardId; sixSided: true; cardId: spot.cardId; text: spot.title; iconName: spot.model.icon; tone: spot.tone; onTapped: ring.touched(spot.cardId, spot.index) } }
        Component { id: plate; RingBox { objectName: ring.called + spot.cardId; text: spot.title; iconName: spot.model.icon; tone: spot.tone; foot: spot.flat ? 0 : pins.height; end: spot.flat ? pins.width : 0; onTapped: ring.touched(spot.cardId, spot.index) } }

        Row {
            id: pins

            readonly property real size: Math.min(1.2 * Theme.body, 0.6 * spot.width / Math.max(1, spot.pins.length))

            x: spot.flat ? parent.width - width - 1.5 * Theme.gap : (parent.width - width) / 2
            y: ring.worded ? parent.height * 0.86 - height / 2 : spot.flat ? (parent.height - Theme.lift - height) / 2 : parent.height - Theme.lift - Theme.gap - height
            height: spot.pins.length > 0 ? size : 0

            Repeater {
                model: spot.pins

                Rectangle {
                    required property int index
                    required property string modelData // a card
                    readonly property string tone: CardTones.of(modelData)

                    width: pins.size
                    height: width
                    radius: width / 2
                    color: Colours.surface(tone)
                    border.color: Colours.ink
                    border.width: Theme.line

                    Icon {
                        anchors.centerIn: parent
                        name: spot.model.pinIcons[parent.index]
                        size: parent.width * 0.66
                        color: Colours.tint(parent.tone)
                    }
                }
            }
        }
    }

    Repeater {
        id: places

        model: ring.rows

        Place {}
    }

    RingPath {
        anchors.fill: parent
        z: 2
        shape: ring.shape
        lit: ring.lit
        now: ring.now
    }
}
