pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// The hand of a seat, and the cards it may lay one on. A small screen shows the hand, then the places.
Item {
    id: board

    required property Models.PlayStep step
    required property Models.Kiosk kiosk
    property int page: 0
    readonly property bool apart: step.onto && Theme.compact
    readonly property bool beside: step.onto && !apart && !Theme.portrait
    readonly property bool above: step.onto && !apart && Theme.portrait
    readonly property int hands: hand.pages
    readonly property real slack: Math.min(width, height) * 0.05 + Theme.line * 2 // a card in hand is larger and askew
    readonly property int places: step.onto ? Math.max(1, Math.ceil(step.places.count / side.perPage)) : 0
    readonly property int pages: apart ? hands + places : Math.max(hands, places)
    readonly property int placesPage: apart ? page - hands : Math.min(page, places - 1)

    CardGrid {
        id: hand

        x: board.slack
        y: board.slack
        width: (board.beside ? parent.width * 0.56 : parent.width) - 2 * board.slack
        height: (board.above ? parent.height * 0.56 : parent.height) - 2 * board.slack
        visible: !board.apart || board.page < pages
        kiosk: board.kiosk
        cards: board.step.hand
        page: board.page
        picks: true
        full: true
        picked: board.step.picked
        onTaken: cardId => board.step.pick(cardId)
    }

    Item {
        id: side

        readonly property real gap: Theme.gap * 2
        readonly property real least: strips.stripHeight(width)
        readonly property int perPage: Math.max(1, Math.min(board.step.places.count, Math.floor((height + gap) / (least + gap))))
        readonly property real high: Math.min((height - (perPage - 1) * gap) / perPage, least * 1.8)

        x: board.beside ? parent.width * 0.56 + Theme.margin : 0
        y: board.above ? parent.height * 0.56 : 0
        width: parent.width - x
        height: parent.height - y
        visible: board.step.onto && (!board.apart || board.page >= board.hands)

        StripPlan {
            id: strips

            width: side.width
            height: side.height
            titles: Array.from({length: spots.count}, (_, index) => (spots.itemAt(index) as CardFace)?.title ?? "")
        }

        Repeater {
            id: spots

            model: board.step.places

            CardFace {
                required property var model
                required property int index

                objectName: `slot:${model.slotId}`
                y: (side.height - side.perPage * (side.high + side.gap) + side.gap) / 2 + index % side.perPage * (side.high + side.gap)
                width: side.width
                height: side.high
                visible: Math.floor(index / side.perPage) === board.placesPage
                text: Words.play.target(model.title)
                tone: board.kiosk.table.color
                title: model.title
                iconName: model.icon
                marked: board.step.picked !== ""
                status: CardFace.Placed
                onTapped: board.step.picked === "" ? shake() : board.step.put(model.slotId)
            }
        }
    }
}
