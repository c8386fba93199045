import QtQuick
import kiosk.ui.theme

// A six-sided place of a ring, and the card put there. `status`: Empty (dashed, its number), Hint (the place to look at
// now), Given (printed on the board), Filled (by the players), Confirmed (right), Linked (tied to another place).
Pressable {
    id: hex

    enum Status {
        Empty,
        Hint,
        Given,
        Filled,
        Confirmed,
        Linked
    }

    property int status: Hexagon.Empty
    property string number
    property string iconName
    property string title
    property string tone: "teal" // of its picture, once a card is there
    property string surface: Colours.ground // what it stands on
    property real side: Theme.body * 4 // length of one edge
    readonly property bool open: status === Hexagon.Empty || status === Hexagon.Hint
    readonly property color stroke: status === Hexagon.Hint || status === Hexagon.Linked ? Colours.action : open ? Colours.on(surface) : status === Hexagon.Confirmed ? Colours.right : Colours.ink
    readonly property bool emphatic: status === Hexagon.Hint || status === Hexagon.Confirmed || status === Hexagon.Linked
    readonly property bool wordless: words.paged // too small for its title: say it elsewhere, the picture stays
    readonly property real flat: width * 0.84 // room for words between the slanted edges

    implicitWidth: side * Math.sqrt(3)
    implicitHeight: side * 2
    padding: 0
    lift: Theme.lift
    sixSided: true

    background: Item {
        SixSides {
            anchors.topMargin: hex.lift
            anchors.bottomMargin: -hex.lift
            visible: !hex.open
            fill: Colours.ink
            line: Colours.ink
        }

        SixSides {
            fill: hex.open ? Colours.deep(hex.surface) : Colours.paper
            line: hex.stroke
            lineWidth: hex.emphatic ? Theme.line * 2 : Theme.line
            dashed: hex.open
            transform: Translate {
                y: hex.sink
            }
        }
    }

    contentItem: Item {
        transform: Translate {
            y: hex.sink
        }

        Label {
            anchors.centerIn: parent
            visible: hex.open || (hex.wordless && !picture.visible)
            role: Label.Headline
            text: hex.number
            color: hex.stroke
        }

        Icon {
            id: picture

            anchors.horizontalCenter: parent.horizontalCenter
            y: hex.wordless ? (parent.height - height) / 2 : Math.max(parent.height * 0.1, (parent.height - height - words.naturalHeight) / 2 - hex.lift)
            visible: known && !hex.open
            name: hex.status === Hexagon.Confirmed ? Icons.check : hex.status === Hexagon.Linked ? Icons.link : hex.iconName
            size: parent.height * (hex.wordless ? 0.44 : 0.22)
            color: hex.status === Hexagon.Confirmed ? Colours.right : Colours.surface(hex.tone)
        }

        FitText {
            id: words

            anchors.horizontalCenter: parent.horizontalCenter
            y: picture.visible ? picture.y + picture.height : (parent.height - naturalHeight) / 2
            width: hex.flat
            height: parent.height * (picture.visible ? 0.46 : 0.56)
            visible: !hex.open && !hex.wordless
            text: hex.title
            display: true
            maximum: Math.max(Theme.body, Math.min(Theme.title, hex.flat / 6.5))
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
