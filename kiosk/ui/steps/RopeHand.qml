import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// The rope of a seat, and where it lays a hand: held while a fingertip rests there. A palm, larger than any finger, is none.
Item {
    id: hand

    required property int seat
    property real rope: 0 // its length, px
    readonly property string tone: Colours.seat(seat - 1)
    readonly property bool held: finger.active && Math.max(finger.point.ellipseDiameters.width, finger.point.ellipseDiameters.height) < Theme.mm(25)

    width: Theme.mm(20)
    height: width
    Accessible.role: Accessible.StaticText
    Accessible.name: Words.ropes.rope(Words.seat.word(`n${seat}`))

    PointHandler {
        id: finger
    }

    Rectangle {
        x: (parent.width - width) / 2
        y: parent.height / 2 - hand.rope + spot.y
        z: -1
        width: Theme.line * 2
        height: hand.rope
        color: Colours.on(Colours.ground)
    }

    Pawn {
        anchors.horizontalCenter: parent.horizontalCenter
        y: -height - Theme.gap + (hand.held ? -Theme.mm(6) : 0)
        size: Theme.mm(26)
        seat: hand.seat - 1
        pose: hand.held ? "cheer" : "stand"
    }

    Rectangle {
        id: spot

        y: hand.held ? Theme.mm(2) : 0
        width: parent.width
        height: width
        radius: width / 2
        color: hand.held ? Colours.action : Colours.surface(hand.tone)
        border.width: Theme.line
        border.color: Colours.ink

        Icon {
            anchors.centerIn: parent
            name: Icons.refused
            size: parent.width * 0.6
            color: hand.held ? Colours.ink : Colours.on(hand.tone)
        }
    }
}
