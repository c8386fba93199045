pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// A card of a grid: its place in it, and whose it is. It falls to its place when the screen opens; another one that takes
// its place comes as on the reel of a slot machine.
CardFace {
    id: card

    required property int index
    required property var model
    required property CardGrid board
    readonly property var words: ({title: [model.label, model.title].filter(Boolean).join(" · "), text: model.text ?? "", source: model.source ?? ""}) // gone with its row

    readonly property real turned: board.covered ? 0 : 1
    property real turn: turned // 0 to 1, as it turns over

    Behavior on turn {
        NumberAnimation { duration: Motion.slow; easing.type: Easing.InOutSine }
    }

    backName: board.kiosk.table.title
    Component.onCompleted: if (board.exchanges && !board.waiting)
        reel.start()
    transform: [
        Rotation {
            origin.x: card.width / 2
            axis: Qt.vector3d(0, 1, 0)
            angle: 180 * (card.turn < 0.5 ? card.turn : card.turn - 1)
        },
        Rotation {
            id: drum

            origin.y: card.height / 2
            axis: Qt.vector3d(1, 0, 0)
        }
    ]
    objectName: `${board.picks ? board.called : "inspect"}:${model.cardId}`
    visible: board.shows(index)
    x: board.across(index)
    y: board.waiting ? -height - board.height : board.down(index)
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
    marked: status === CardFace.Picked
    onTapped: board.picks ? board.taken(model.cardId) : board.kiosk.inspect(model.cardId)

    NumberAnimation {
        id: reel

        target: drum
        property: "angle"
        from: -1080
        to: 0
        duration: Motion.reel
        easing.type: Motion.settle
    }

    SeatToken {
        text: ""
        x: card.sideways ? Theme.gap / 2 : parent.width - width - Theme.gap
        y: card.sideways ? parent.height - card.lift - height - Theme.gap / 2 : Theme.gap
        visible: card.board.seated && (card.model.seat ?? 0) > 0
        size: Math.min(parent.height * 0.3, Theme.mm(14))
        seat: Math.max(0, (card.model.seat ?? 0) - 1)
        surface: "paper"
        interactive: false
    }

    Behavior on y {
        enabled: card.visible

        NumberAnimation { duration: Motion.slow * (1 + card.index % card.board.perPage * 0.3); easing.type: Motion.spring; easing.overshoot: 0.7 }
    }
}
