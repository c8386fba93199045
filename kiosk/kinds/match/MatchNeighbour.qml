import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// A seat, what it plays, and a line under it: the one it is given, or its own with a tick or a cross. `brief`: what it
// is called, and a sign for the line.
Pressable {
    id: neighbour

    required property int number
    required property string title
    required property string line
    property string below // what was thought instead
    property bool told: false // its own line is there
    property bool known: false // it was given to this seat
    property bool waits: false // for the line in hand
    property bool brief: false
    property string sign // brief: an icon or a number that stands for the line
    readonly property bool stacked: brief && !Theme.compact // its title under its token
    readonly property bool whole: flat || brief // the band beside the line, or without it
    readonly property string tone: Colours.seat(number - 1)
    readonly property string name: Words.seat.word(`n${number}`)
    readonly property bool flat: height < 8 * Theme.least // the line beside the token
    readonly property real badge: Math.min(Theme.mm(14), height - 2 * Theme.gap)
    readonly property bool nameless: flat && !brief && Theme.compact && Theme.portrait // the line needs the room

    lift: interactive ? Theme.lift : Theme.line
    padding: 0

    background: Plate {
        lift: neighbour.lift
        sink: neighbour.sink
        lineColour: neighbour.waits ? Colours.action : Colours.ink
        fill: Colours.paper
    }

    contentItem: Item {
        transform: Translate { y: neighbour.sink }

        Rectangle {
            id: band

            x: Theme.line
            y: Theme.line
            width: neighbour.nameless ? neighbour.badge + 2 * Theme.gap : neighbour.flat && !neighbour.brief ? Math.min(parent.width * 0.36, 9 * Theme.least) : parent.width - 2 * x
            height: neighbour.whole ? parent.height - neighbour.lift - 2 * y : Math.max(token.height, Math.ceil((width < 13 * Theme.least ? 3 : 2) * Theme.least * Theme.displayLeading)) + Theme.gap
            topLeftRadius: Theme.radius - Theme.line
            topRightRadius: neighbour.flat && !neighbour.brief ? 0 : topLeftRadius
            bottomRightRadius: neighbour.brief ? topLeftRadius : 0
            bottomLeftRadius: neighbour.whole ? topLeftRadius : 0
            color: Colours.surface(neighbour.tone)
        }

        SeatToken {
            id: token

            x: Theme.gap
            y: neighbour.stacked ? Theme.gap : band.y + (band.height - height) / 2
            size: Math.min(neighbour.badge, neighbour.nameless ? band.width : band.width * 0.3)
            seat: neighbour.number - 1
            interactive: false
            surface: neighbour.tone
            text: neighbour.name
        }

        FitText {
            x: neighbour.stacked ? Theme.gap : token.x + token.width + Theme.gap
            y: neighbour.stacked ? token.y + token.height : band.y
            width: band.x + band.width - x - Theme.gap / 2 - (neighbour.brief && !neighbour.stacked ? Theme.mm(8) + Theme.gap : 0)
            height: band.y + band.height - y
            visible: !neighbour.nameless
            text: Theme.compact ? neighbour.name : neighbour.title
            display: true
            beside: true
            minimum: Theme.least
            maximum: Theme.body
            surface: neighbour.tone
            bare: false
            color: Colours.on(neighbour.tone)
            verticalAlignment: Text.AlignVCenter
        }

        Label {
            anchors.verticalCenter: band.verticalCenter
            x: band.x + band.width - width - Theme.gap
            visible: neighbour.brief && !icon.visible
            display: true
            size: Theme.body
            text: neighbour.sign
            color: Colours.on(neighbour.tone)
            Accessible.ignored: true
        }

        Icon {
            id: icon

            anchors.verticalCenter: token.verticalCenter
            x: band.x + band.width - width - Theme.gap
            visible: neighbour.brief && neighbour.sign.startsWith("mdi6.")
            name: visible ? neighbour.sign : Icons.check
            size: Theme.mm(8)
            color: Colours.on(neighbour.tone)
        }

        Icon {
            id: mark

            x: parent.width - width - Theme.gap
            y: neighbour.flat ? (parent.height - neighbour.lift - height) / 2 : parent.height - neighbour.lift - height - Theme.gap
            visible: neighbour.told
            name: neighbour.known ? Icons.good : Icons.leave
            size: Theme.mm(neighbour.flat ? 9 : 13)
            color: neighbour.known ? Colours.right : Colours.wrong
        }

        FitText {
            id: said

            x: neighbour.flat ? band.x + band.width + Theme.gap : Theme.gap * 1.5
            y: neighbour.nameless ? band.y : neighbour.flat ? Theme.gap / 2 : band.y + band.height + Theme.gap
            width: (neighbour.flat && mark.visible ? mark.x : parent.width) - x - Theme.gap
            height: (thought.visible ? thought.y : mark.visible && !neighbour.flat ? mark.y : parent.height - neighbour.lift) - y - (neighbour.nameless ? band.y : Theme.gap / 2)
            visible: text !== "" && !neighbour.brief
            text: neighbour.line
            strong: true
            beside: true
            maximum: Theme.strong
            verticalAlignment: Text.AlignVCenter
        }

        FitText {
            id: thought

            x: said.x
            y: mark.y - height - Theme.gap / 2
            width: said.width
            height: 3 * Math.ceil(Theme.least * Theme.leading)
            visible: text !== "" && parent.height > 12 * Theme.least
            text: neighbour.below
            minimum: Theme.least
            maximum: Theme.least
            color: Colours.quiet
        }

        Icon {
            anchors.centerIn: said
            visible: said.text === "" && !neighbour.told && !neighbour.brief
            name: Icons.unknown
            size: Math.min(Theme.mm(12), said.height)
            color: Colours.quiet
        }
    }
}
