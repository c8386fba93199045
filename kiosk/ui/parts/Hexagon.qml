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
    readonly property color stroke: status === Hexagon.Hint || status === Hexagon.Linked ? Colours.glow : open ? Colours.on(surface) : status === Hexagon.Confirmed ? Colours.right : Colours.ink
    readonly property bool emphatic: status === Hexagon.Hint || status === Hexagon.Confirmed || status === Hexagon.Linked
    readonly property bool wordless: words.paged // too small for its title: say it elsewhere, the picture stays
    readonly property string shown: status === Hexagon.Confirmed ? Icons.check : status === Hexagon.Linked ? Icons.link : iconName
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
            id: sides

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
            visible: hex.open || (hex.wordless && !blank.visible)
            role: Label.Headline
            text: hex.number
            color: hex.stroke
            Accessible.ignored: true
        }

        HexScene {
            id: picture

            width: parent.width
            height: parent.height * 0.37
            whole: parent.height
            visible: hex.shown !== "" && !hex.open && !hex.wordless
            ground: hex.status === Hexagon.Confirmed ? Colours.right : Colours.surface(hex.tone)
            ray: hex.status === Hexagon.Confirmed ? Colours.right : Colours.bright(hex.tone)
            iconName: hex.shown
            edge: sides.lineWidth
        }

        Icon {
            id: blank

            anchors.centerIn: parent
            visible: known && !hex.open && hex.wordless
            name: hex.shown
            size: parent.height * 0.44
            color: hex.status === Hexagon.Confirmed ? Colours.right : Colours.mark(hex.tone)
        }

        FitText {
            id: words

            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height * (hex.shown === "" ? 0.22 : 0.39)
            width: hex.flat
            height: parent.height * (hex.shown === "" ? 0.56 : 0.42)
            verticalAlignment: Text.AlignVCenter
            visible: !hex.open && !hex.wordless
            text: hex.title
            display: true
            maximum: Math.max(Theme.body, Math.min(Theme.title, hex.flat / 6.5))
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
