import QtQuick
import kiosk.ui.theme
import kiosk.ui.steps

// Where hexagons wait beside their ring: rows that fit into each other, as large as the box allows.
QtObject {
    property int count
    property real width
    property real height
    property real most: width // of a side
    readonly property real flat: Math.sqrt(3)
    readonly property real loose: 1.06 // from one to the next, in widths of one
    readonly property int columns: _columns()
    readonly property real side: Math.min(most, _fit(columns))
    readonly property real step: side > 0 ? Math.max(loose, 1 + Theme.apart / (flat * side)) : loose // far enough for fingers

    // Rows of c and c - 1 hexagons in turn.
    function _row(place: int, columns: int): point {
        const pair = Math.max(1, 2 * columns - 1);
        const left = place % pair;
        const odd = left >= columns;
        return Qt.point(odd ? left - columns + 0.5 : left, Math.floor(place / pair) * (columns > 1 ? 2 : 1) + (odd ? 1 : 0));
    }

    function _fit(columns: int): real {
        return Math.min(_fitting(columns, loose, 0), _fitting(columns, 1, Theme.apart));
    }

    // The largest side where neighbours are so many widths and a gap apart.
    function _fitting(columns: int, wide: real, gap: real): real {
        const rows = _row(Math.max(0, count - 1), columns).y;
        const across = (width - (columns - 1) * gap) / (flat * (1 + (columns - 1) * wide));
        return Math.min(across, (height - rows * 1.5 * gap / flat) / (2 + rows * 1.5 * wide));
    }

    function _columns(): int {
        let best = 1;
        for (let columns = 2; columns <= count; columns++)
            if (_fit(columns) > _fit(best))
                best = columns;
        return best;
    }

    function box(place: int): rect {
        const at = _row(place, columns);
        const wide = flat * side * (1 + (Math.min(columns, count) - 1) * step);
        const rows = _row(Math.max(0, count - 1), columns).y + 1;
        const high = side * (2 + (rows - 1) * 1.5 * step);
        return Qt.rect((width - wide) / 2 + at.x * flat * side * step, (height - high) / 2 + at.y * 1.5 * side * step, flat * side, 2 * side);
    }
}
