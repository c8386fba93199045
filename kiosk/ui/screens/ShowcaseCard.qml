import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// One of the three cards that a box deals: the first stays face down, the second is turned over and laid down.
Item {
    id: place

    required property int index
    required property string cardId
    required property string title
    required property string icon
    required property Showcase act
    readonly property int side: index - 1
    readonly property real dealt: Math.max(0, Math.min(1, act.dealt * 1.6 - index * 0.3)) // one after the other
    readonly property real turned: side === 0 ? act.turned : side === 1 || act.peeking ? 1 : 0
    readonly property real lifted: side === 0 && !act.peeking ? (1 - act.laid) * Theme.mm(6) : 0
    readonly property real reach: act.boxWidth * (act.peeking ? 0.34 : 0.5)

    visible: dealt > 0 && !(act.peeking && side === 0) // not through a box that fades
    x: act.width / 2 + side * dealt * reach
    y: act.boxMiddle + dealt * (act.height * act.cardsDown - lifted - act.boxMiddle)
    rotation: side * dealt * (act.peeking ? 13 : 7)

    TextRuler {
        id: ruler

        display: true
    }

    CardFace {
        id: card

        interactive: false
        width: place.act.cardWidth
        height: width * 1.45
        x: -width / 2
        y: -height / 2
        status: place.turned < 0.5 ? CardFace.Back : CardFace.Normal
        cardId: place.cardId
        tone: place.act.games.color
        iconName: place.icon
        backIcon: place.act.games.icon
        backName: place.act.games.title
        title: place.act.peeking || ruler.widest(place.title) > width * 0.84 ? "" : place.title // no word is cut
        transform: Scale {
            origin.x: card.width / 2
            xScale: Math.max(0.02, Math.abs(1 - 2 * place.turned))
        }
    }
}
