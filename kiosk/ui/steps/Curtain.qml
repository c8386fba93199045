import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// The curtain between two seats: it says whose turn it is, its pawn seen from behind, and hides everything until that seat is
// alone.
Item {
    id: curtain

    property bool closed
    property int seat: 1
    property string told: Words.curtain.alone // why to be alone
    property Models.Kiosk gathers: null // where everybody could answer at once instead
    readonly property bool sole: gathers?.lobby.taken === 1 // one person plays all seats
    readonly property string why: Voice.worn && !sole ? `${told} ${Words.curtain.headphones}` : told
    readonly property string seatName: Words.seat.word(`n${Math.max(1, seat)}`)

    signal lifted

    z: 1 // over what it opens on
    visible: closed || drape.moving

    TextRuler { id: ruler; size: Theme.strong }

    TextRuler { id: tight; size: Theme.least }

    Drape {
        id: drape

        closed: curtain.closed
    }

    QuietButton {
        objectName: "gather"
        x: Theme.side(parent.width - width, width, parent.width)
        visible: curtain.closed && (curtain.gathers?.table.gathers ?? false)
        text: Words.pads.at_once
        onTapped: curtain.gathers.table.passAround(false)
    }

    Plate {
        id: card

        readonly property real foot: alone.visible ? alone.y : button.y
        readonly property bool lying: Theme.compact && !Theme.portrait // its pawn stands beside the words

        visible: curtain.closed
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, Theme.shortSide * (Theme.compact ? 1.4 : 0.9))
        height: Math.min(parent.height - 2 * Theme.gap, Theme.shortSide * (Theme.compact && Theme.portrait ? 1 : 0.72))

        Pawn {
            id: pawn

            readonly property real told: head.height + Theme.gap * 2 + ruler.high(curtain.why, head.width) * 1.06 // below it, high
            readonly property real above: Math.min(card.height * 0.36, Theme.mm(56), card.foot - Theme.gap * 6 - Theme.title * 1.2 - Math.max(Theme.body * (Voice.worn ? 5.4 : 3.2), tight.high(curtain.why, head.width) * 1.06))
            readonly property real beside: Math.min(card.foot - Theme.gap * 3, card.width * 0.4)
            readonly property bool spared: tight.high(curtain.why, card.width - width - 6 * Theme.gap) * 1.1 <= card.foot - head.height - Theme.gap * 3.5 // what it takes of the words

            x: card.lying ? Theme.gap * 3 : (parent.width - width) / 2
            y: card.lying ? (card.foot - height) / 2 : Math.max(Theme.gap * 2, (card.foot - size - told) / 2)
            visible: size > Theme.mm(12) && (!card.lying || spared)
            seat: Math.max(0, curtain.seat - 1)
            size: card.lying ? beside : above
            turn: true
            turned: true
        }

        FitText {
            id: head

            x: Theme.gap * 2 + (card.lying && pawn.visible ? pawn.x + pawn.width : 0)
            y: !pawn.visible ? Theme.gap : card.lying ? Math.max(Theme.gap, (card.foot - pawn.told) / 2) : pawn.y + pawn.height + Theme.gap * 1.5
            width: parent.width - x - Theme.gap * 2
            height: Math.ceil(Theme.title * Theme.displayLeading) + 2
            text: Words.curtain.hand_over(curtain.seatName)
            display: true
            beside: true
            maximum: Theme.title
            horizontalAlignment: Text.AlignHCenter

            Opening { text: Voice.sentences([head.text, curtain.why]) }
        }

        FitText {
            objectName: "why-alone"
            x: head.x
            y: head.y + head.height + Theme.gap / 2
            width: head.width
            height: card.foot - y - Theme.gap
            visible: height > tight.high(text, width) * 1.05 || !alone.visible // whoever hears it need not read it too
            text: curtain.why
            beside: true
            maximum: Theme.strong
            horizontalAlignment: Text.AlignHCenter
        }

        PrimaryButton {
            id: button

            objectName: "lift"
            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height - height - Theme.gap * 2
            width: Math.min(implicitWidth, parent.width - 2 * Theme.gap)
            surface: "paper"
            text: curtain.sole ? Words.table.next : Words.curtain.lift
            onTapped: curtain.lifted()
        }

        QuietButton {
            id: alone

            objectName: "alone"
            anchors.horizontalCenter: parent.horizontalCenter
            y: button.y - height - Theme.gap
            width: Math.min(implicitWidth, parent.width - 2 * Theme.gap)
            visible: Voice.aloud && !curtain.sole
            surface: "paper"
            text: Words.voice.alone
            onTapped: {
                Voice.trusted();
                curtain.lifted();
            }
        }
    }
}
