import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// Where hexagons standing on a point lie in a closed ring: clockwise, the first at the top left, as large as the box allows,
// and far enough from one another for fingers.
QtObject {
    property int count: 6
    property real width
    property real height
    property real most: width // of a side
    readonly property real flat: Math.sqrt(3) // width of a hexagon, in sides
    readonly property real touching: count === 6 ? flat : 2 // centres of neighbours, in sides
    readonly property real loose: touching * (count === 6 ? 1.05 : 1.04)
    readonly property real side: Math.min(most, _fitting(loose, 0), _fitting(touching, Theme.apart))
    readonly property real apart: side > 0 ? Math.max(loose, touching + Theme.apart / side) : loose
    readonly property real reach: 1 / (2 * Math.sin(Math.PI / Math.max(2, count))) // of the ring, from centre to centre one
    readonly property var spots: _spots()
    readonly property real across: _span("x") * apart + flat
    readonly property real down: _span("y") * apart + 2
    property real arrow: side * 0.36 // from a place to the next

    function _spots(): var {
        return Array.from({length: count}, (_, place) => {
            const angle = (2 * place - 1) * Math.PI / count - Math.PI / 2;
            return Qt.point(reach * Math.cos(angle), reach * Math.sin(angle));
        });
    }

    function _span(axis: string): real {
        const values = spots.map(spot => spot[axis]);
        return count > 0 ? Math.max(...values) - Math.min(...values) : 0;
    }

    // The largest side where neighbours are so many sides and a gap apart.
    function _fitting(sides: real, gap: real): real {
        return Math.min((width - _span("x") * gap) / (_span("x") * sides + flat), (height - _span("y") * gap) / (_span("y") * sides + 2));
    }

    // The centre of a place in the box, from 0; places beyond the last begin again.
    function centre(place: int): point {
        const spot = spots[place % count];
        if (!spot) // its places are not known yet
            return Qt.point(width / 2, height / 2);
        const middle = axis => (Math.max(...spots.map(one => one[axis])) + Math.min(...spots.map(one => one[axis]))) / 2;
        const step = apart * side;
        return Qt.point(width / 2 + (spot.x - middle("x")) * step, height / 2 + (spot.y - middle("y")) * step);
    }

    // The box of a hexagon there.
    function box(place: int): rect {
        const at = centre(place);
        return Qt.rect(at.x - flat * side / 2, at.y - side, flat * side, 2 * side);
    }

    // Whether titles are whole inside hexagons of that side.
    function holds(titles: var, ruler: TextRuler): bool {
        return titles.every(title => ruler.unbroken(title, 0.84 * flat * side) <= 0.92 * side);
    }
}
