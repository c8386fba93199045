pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// A card: coloured band with a picture, title, the essential in a few words, and where it comes from.
// `status`: Normal, Picked (lifted, askew), Placed (flat, no longer in the hand), Dimmed (out of play), Back (face down).
Pressable {
    id: card

    enum Status {
        Normal,
        Picked,
        Placed,
        Dimmed,
        Back
    }

    property int status: CardFace.Normal
    property string cardId
    property string tone: "teal"
    property string iconName
    property string kindName // "Impact", in the band
    property string title
    property string essential
    property string source // "Google, 2025"
    property string backName // accessible name of a card face down
    property string backIcon: Icons.cafe
    property bool marked: false // a yellow ring: chosen, or where to look now
    property real most: 9 // times as large as their least letters may be
    readonly property bool back: status === CardFace.Back
    readonly property alias crowded: front.crowded
    readonly property alias sideways: front.sideways
    readonly property alias band: front.picture // its width where it is sideways, else its height
    readonly property alias inset: front.inset // of the words, from it

    text: back ? backName : [kindName, title].filter(Boolean).join(", ")
    implicitWidth: Math.max(Theme.targetPrimary, Theme.body * 8)
    implicitHeight: implicitWidth * 1.45
    padding: 0
    lift: status === CardFace.Placed ? Theme.line : Theme.lift
    ringRadius: Theme.cardRadius + 3 * Theme.line
    Accessible.description: back ? "" : [essential, source].filter(Boolean).join(". ")
    chosen: status === CardFace.Picked
    rotation: chosen && !sideways ? Math.min(3, 120 / Math.max(1, width / Theme.mm(1))) : 0 // degrees: a wide card leans less, or its ends leave their place
    scale: chosen ? 1.05 : 1
    z: chosen ? 1 : 0

    Behavior on rotation {
        NumberAnimation { duration: Motion.normal; easing.type: Motion.spring }
    }

    Behavior on scale {
        NumberAnimation { duration: Motion.normal; easing.type: Motion.spring }
    }

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.margins: -2 * Theme.line
            visible: card.marked
            radius: Theme.cardRadius + 2 * Theme.line
            color: Colours.action
        }

        Plate {
            id: plate

            anchors.fill: parent
            radius: Theme.cardRadius
            lift: card.lift
            sink: card.sink
            fill: card.back ? Colours.surface(card.tone) : Colours.paper

            Rectangle { // without round corners: what lies below it is not painted, however much of it moves
                x: Theme.line
                y: Theme.cardRadius
                width: parent.width - 2 * x
                height: parent.height - 2 * y
                color: plate.fill
            }
        }
    }

    contentItem: Item {
        transform: Translate {
            y: card.sink
        }

        CardFront {
            id: front

            width: parent.width
            height: parent.height - card.lift
            visible: !card.back
            dim: card.status === CardFace.Dimmed
            cardId: card.cardId
            most: card.most
            tone: card.tone
            iconName: card.iconName
            kindName: card.kindName
            title: card.title
            essential: card.essential
            source: card.source
        }

        Loader {
            width: parent.width
            height: parent.height - card.lift
            active: card.back
            sourceComponent: CardBack {
                tone: card.tone
                iconName: card.backIcon
            }
        }
    }
}
