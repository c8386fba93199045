pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// The places and the cards, each where the plan says. Places come first: cards lie on them.
Item {
    id: table

    required property Models.ArrangeStep step
    required property ArrangePlan plan
    required property int page
    property bool named: false // the places have names and hold several cards

    readonly property var titles: Array.from({length: cards.count}, (_, place) => cards.itemAt(place) as ArrangedCard).filter(card => card && !card.locked).map(card => card.row.title) // of those that move

    readonly property var placed: Array.from({length: cards.count}, (_, place) => (cards.itemAt(place) as ArrangedCard)?.row).filter(row => row?.place >= 0).sort((one, other) => one.place - other.place).map(row => row.title) // by place

    readonly property bool offered: Array.from({length: cards.count}, (_, place) => cards.itemAt(place) as ArrangedCard).some(card => card?.visible === true && card.row.cardId === step.ready) // the card that is ready is in view

    readonly property var laid: Array.from({length: cards.count}, (_, place) => (cards.itemAt(place) as ArrangedCard)?.row).filter(row => row?.place >= 0).reduce((tones, row) => Object.assign(tones, {[row.place]: CardTones.of(row.cardId)}), ({})) // colours, by place

    readonly property var lying: Array.from({length: cards.count}, (_, place) => (cards.itemAt(place) as ArrangedCard)?.row).filter(row => row?.place >= 0).reduce((there, row) => Object.assign(there, {[row.place]: [...(there[row.place] ?? []), row.title]}), ({})) // titles, by place

    readonly property int fullest: Math.max(0, ...Object.values(lying).map(there => there.length)) // cards in one place, at most

    readonly property var names: Array.from({length: slots.count}, (_, place) => (slots.itemAt(place) as ArrangePlace)?.name ?? "") // of places

    // The page of a card that waits.
    function pageOf(cardId: string): int {
        const place = Array.from({length: cards.count}, (_, place) => (cards.itemAt(place) as ArrangedCard)?.row.cardId).indexOf(cardId);
        return plan.listed ? Math.floor(place / plan.perPage) : 0;
    }

    function titleOf(cardId: string): string {
        for (let place = 0; place < cards.count; place++) {
            const row = (cards.itemAt(place) as ArrangedCard)?.row;
            if (row?.cardId === cardId)
                return row.title;
        }
        return "";
    }

    // The place a card let go here goes to, "" when it is too far from all.
    function nearest(middle: point, size: real): string {
        let found = "", best = size;
        for (let place = 0; place < slots.count; place++) {
            const slot = slots.itemAt(place) as ArrangePlace;
            const across = Math.max(0, Math.abs(middle.x - slot.x - slot.width / 2) - (named ? slot.width / 2 : 0));
            const down = Math.max(0, Math.abs(middle.y - slot.y - slot.height / 2) - (named ? slot.height / 2 : 0));
            const far = Math.hypot(across, down);
            if (far < best) {
                best = far;
                found = slot.slotId;
            }
        }
        return found;
    }

    Loader {
        active: table.plan.ring !== null && !Theme.compact && !Theme.highContrast
        sourceComponent: RingTable {
            x: table.plan.board.x + (table.plan.board.width - width) / 2
            y: table.plan.board.y + (table.plan.board.height - height) / 2
            width: shape.width
            height: shape.height
            shape: table.plan.ring
            tones: table.laid
        }
    }

    Loader {
        z: 1
        active: table.plan.ring !== null
        sourceComponent: RingPath {
            x: table.plan.board.x + (table.plan.board.width - width) / 2
            y: table.plan.board.y + (table.plan.board.height - height) / 2
            width: shape.width
            height: shape.height
            shape: table.plan.ring
            broken: table.step.broken
        }
    }

    Repeater {
        id: slots

        model: table.step.slots

        ArrangePlace {
            required property var model
            required property int index
            readonly property rect box: table.plan.place(index)

            slotId: model.slotId
            objectName: `slot:${slotId}`
            x: box.x
            y: box.y
            width: box.width
            height: box.height
            sixSided: table.plan.ring !== null
            name: model.title
            share: table.plan.names
            head: table.plan.head
            number: !table.named && model.count > 0 ? "" : String(model.number)
            called: model.title || Words.arrange.slot(model.number)
            text: [called, ...(table.lying[index] ?? [Words.arrange.empty])].join(", ")
            asked: table.step.picked !== "" || table.offered
            interactive: table.named || model.count === 0
            Component.onCompleted: table.named = model.title !== ""
            onTapped: asked ? table.step.put(slotId) : shake()
        }
    }

    Repeater {
        id: cards

        model: table.step.cards

        ArrangedCard {
            required property var model
            required property int index
            readonly property int order: table.plan.listed ? index : model.order

            row: model
            lies: (slots.itemAt(model.place) as ArrangePlace)?.called ?? ""
            home: table.plan.card(model.place, order)
            kind: table.plan.kind(model.place)
            visible: model.place >= 0 || held || Math.floor(order / table.plan.perPage) === table.page
            onTapped: model.state === "locked" ? refuse() : table.step.pick(model.cardId)
            onDropped: {
                const slot = table.nearest(middle, Math.max(width, height));
                if (slot !== "" && slot !== model.slotId)
                    table.step.place(model.cardId, slot);
            }
        }
    }
}
