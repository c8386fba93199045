import QtQuick
import kiosk.ui.theme

// A ring whose places are boxes, clockwise in two lines, or in two columns where it is higher than wide: for names that no hexagon
// could hold.
RingShape {
    readonly property bool small: Theme.portrait && Theme.form === Theme.Small
    property real between: small ? Theme.gap : arrow * 0.6
    readonly property bool upright: small || height > width
    readonly property int half: Math.ceil(count / 2)
    readonly property int columns: upright ? 2 : half
    readonly property int lines: upright ? half : 2
    readonly property real wide: (width - (columns - 1) * between) / columns
    readonly property real high: (height - (lines - 1) * between) / lines

    arrow: Theme.body * (small ? 0.5 : 1.2)

    function _spot(place: int): point {
        if (!upright)
            return Qt.point(place < half ? place : 2 * half - 1 - place, place < half ? 0 : 1);
        return place === 0 ? Qt.point(0, 0) : place <= half ? Qt.point(1, place - 1) : Qt.point(0, 2 * half - place);
    }

    function box(place: int): rect {
        const spot = _spot(place % count);
        return Qt.rect(spot.x * (wide + between), spot.y * (high + between), wide, high);
    }

    function centre(place: int): point {
        const at = box(place);
        return Qt.point(at.x + wide / 2, at.y + high / 2);
    }
}
