pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.steps
import kiosk.viewmodels as Models

// The places a card may go to, as the ring or as boxes, with the cards already there as small tokens.
Item {
    id: places

    required property Models.ArrangeStep step
    required property point source // where the card being read is
    readonly property bool ring: step.layout === "ring" && hexes.side * hexes.flat * 0.84 >= 6.4 * Theme.body
    readonly property int perPage: ring ? step.slots.count : strips.perPage
    readonly property int pages: Math.max(1, Math.ceil(step.slots.count / perPage))
    property int page: 0
    property real room: height // that a ring may take
    readonly property real asked: ring ? room : strips.asked // high, all on one page
    readonly property real size: ring ? hexes.side * 0.34 : Theme.mm(10)

    function box(index: int): rect {
        return ring ? hexes.box(index) : strips.box(index - page * perPage);
    }

    function shown(index: int): bool {
        return index < 0 || Math.floor(index / perPage) === page;
    }

    // Tokens stand in a row on the lower edge of their hexagon, or at the right of their strip.
    function spot(place: int, order: int): point {
        if (place < 0)
            return source;
        const at = box(place);
        if (ring)
            return Qt.point(at.x + at.width * 0.3 + order * size * 0.7, at.y + at.height * 0.84);
        return Qt.point(at.x + at.width - size * (0.6 + order * 0.95), at.y + at.height - size * 0.5);
    }

    RingShape { id: hexes; count: places.step.slots.count; width: places.width; height: places.room }

    StripPlan { id: strips; count: places.step.slots.count; titles: Array.from({length: spots.count}, (_, index) => (spots.itemAt(index) as TurnPlace)?.title ?? ""); width: places.width; height: places.height; foot: 0 }

    Loader {
        z: 1
        active: places.ring
        sourceComponent: RingPath { width: hexes.width; height: hexes.height; shape: hexes; surface: Colours.ground }
    }

    Repeater {
        id: spots

        model: places.step.slots

        TurnPlace {
            required property var model
            required property int index
            readonly property rect at: places.box(index)

            objectName: `slot:${model.slotId}`
            x: at.x
            y: at.y
            width: at.width
            height: at.height
            visible: places.shown(index)
            sixSided: places.ring
            tone: CardTones.of(model.slotId)
            title: model.title
            iconName: model.icon
            number: model.number
            proposed: model.proposed
            onTapped: places.step.put(model.slotId)
        }
    }

    Repeater {
        model: places.step.cards

        TurnToken {
            required property var model

            z: 2
            row: model
            visible: places.shown(model.place)
            width: places.size
            home: places.spot(model.place, model.order)
        }
    }
}
