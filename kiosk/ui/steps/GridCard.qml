pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// A card of a grid: its place in it, and whose it is. It is dealt to its place when the screen opens; another one that takes
// its place comes as on the reel of a slot machine.
CardFace {
    id: card

    required property int index
    required property var model
    required property CardGrid board
    readonly property var words: ({title: [model.label, model.title].filter(Boolean).join(" · "), text: model.text ?? "", source: model.source ?? ""}) // gone with its row

    readonly property alias audible: aloud.fits
    readonly property real turned: board.covered ? 0 : 1
    property real turn: turned // 0 to 1, as it turns over
    readonly property int turnOf: index % board.perPage * Motion.stagger // when it leaves the box, in the deal
    readonly property real dealt: board.dealing.share(turnOf, Motion.fall) // 0 to 1, from the box to its place
    readonly property real lying: board.dealing.share(turnOf + Motion.fall, Motion.quick) // 0 to 1, once it has landed askew
    readonly property Storyboard reel: Storyboard { length: Motion.reel }
    readonly property real spun: Motion.settled(reel.share(0, reel.length)) // 0 to 1, as the reel turns

    Behavior on turn {
        NumberAnimation { duration: Motion.flip }
    }

    backName: board.kiosk.table.title
    Component.onCompleted: if (board.exchanges && !board.waiting)
        reel.play()
    transform: [
        Flip {
            turn: card.turn
            width: card.width
        },
        Scale {
            origin.y: card.height / 2
            yScale: Math.abs(Math.cos(6 * Math.PI * card.spun))
        },
        Rotation {
            origin.x: card.width / 2
            origin.y: card.height / 2
            angle: Motion.fades ? 14 * (1 - card.dealt) + 2 * (1 - card.lying) : 0 // letters that turn cost the processor five times as much
        },
        Translate { // an arc from the box
            x: (1 - Motion.settled(card.dealt)) * (card.board.box.x - card.x)
            y: (1 - Motion.sprung(card.dealt)) * (card.board.box.y - card.y)
        }
    ]
    objectName: `${board.picks ? board.called : "inspect"}:${model.cardId}`
    visible: board.shows(index)
    x: board.across(index)
    y: board.down(index)
    width: board.cardWidth
    height: board.cardHeight
    cardId: model.cardId
    tone: CardTones.of(model.cardId)
    iconName: model.icon ?? ""
    kindName: model.label ?? ""
    title: model.title ?? ""
    essential: board.essential ? words.text : ""
    source: board.sourced ? words.source : ""
    most: board.times
    status: turn < 0.5 ? CardFace.Back : board.picks && (model.picked ?? board.picked === model.cardId) ? CardFace.Picked : CardFace.Normal
    choosable: board.picks
    marked: chosen
    onTapped: board.picks ? board.taken(model.cardId) : board.kiosk.inspect(model.cardId)

    CardAloud { // what a touch takes is not opened by it
        id: aloud

        kiosk: card.board.kiosk
        told: card
        held: card.board.picks && card.board.heard
    }

    SeatToken { // on the band, or around it: beside the words
        readonly property real along: Math.min(Theme.gap / (card.sideways ? 2 : 1), (card.band - width) / 2)

        text: ""
        x: card.sideways ? along : parent.width - width - Theme.gap
        y: card.sideways ? parent.height - card.lift - height - Theme.gap / 2 : along
        visible: card.board.seated && (card.model.seat ?? 0) > 0
        size: Math.min(parent.height * 0.3, Theme.mm(14), card.band + 2 * card.inset)
        seat: Math.max(0, (card.model.seat ?? 0) - 1)
        surface: "paper"
        interactive: false
    }
}
