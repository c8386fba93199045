import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// The card of a seat, face up but for its private line: that is under a corner, there while a finger holds it and no longer.
Plate {
    id: card

    required property int number
    required property bool read
    required property string secret
    readonly property string name: Words.seat.word(`n${number}`)
    readonly property string tone: Colours.seat(number - 1)

    signal held
    signal letGo(read: bool)

    fill: Colours.ink
    lift: Theme.lift

    FitText {
        id: line

        x: Theme.gap * 1.5
        y: Theme.gap
        width: parent.width - 2 * x
        height: corner.y - y - Theme.gap / 2
        text: card.secret
        strong: true
        maximum: Theme.title
        surface: "night"
        color: Colours.paper
        verticalAlignment: Text.AlignVCenter
    }

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        y: line.y + (line.height - height) / 2
        visible: card.secret === ""
        name: Icons.secret
        size: Math.min(Theme.mm(16), line.height)
        color: Colours.action
    }

    Pressable {
        id: corner

        objectName: `corner:${card.number}`
        x: Theme.gap
        y: parent.height - height - card.lift - Theme.gap
        width: parent.width - 2 * x
        height: Math.max(Theme.targetPrimary, Math.ceil(2 * Theme.least * Theme.leading) + Theme.gap)
        debounce: 0
        focusPolicy: Qt.NoFocus // a key is not held as a finger is: by keyboard one passes the screen
        activeFocusOnTab: false
        text: Words.deal.corner_of(card.name)
        onPressed: {
            long.restart();
            card.held();
        }
        onPressedChanged: if (!pressed)
            card.letGo(!long.running)

        background: Rectangle {
            radius: Theme.radius / 2
            color: Colours.surface(card.tone)
        }

        SeatToken {
            id: token

            x: Theme.gap / 2
            y: (parent.height - height) / 2
            size: Math.min(Theme.targetMin, parent.width * 0.22)
            seat: card.number - 1
            interactive: false
            surface: card.tone
            presence: card.read ? SeatToken.Marked : SeatToken.Here
            text: card.name
        }

        FitText {
            x: token.x + token.width + Theme.gap / 2
            width: parent.width - x - Theme.gap / 2
            height: parent.height
            text: card.read ? Words.deal.read : Words.deal.corner
            beside: true
            strong: true
            maximum: Theme.body
            surface: card.tone
            bare: false
            color: Colours.on(card.tone)
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }

    Timer { // a touch in passing has read nothing
        id: long

        interval: Motion.hold
    }
}
