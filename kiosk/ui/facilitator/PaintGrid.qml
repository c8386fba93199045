pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// A surface in squares that fingers paint: those that stay yellow do not answer.
Item {
    id: grid

    property string name // for the ear
    property rect hidden // what something lies over
    readonly property int columns: Math.max(1, Math.floor(width / Theme.mm(20)))
    readonly property int rows: Math.max(1, Math.floor(height / Theme.mm(20)))
    readonly property real across: width / columns
    readonly property real down: height / rows
    property var painted: [] // of each square, row by row
    property int remaining: 0
    property bool onlyHidden: false // all that remains is hidden
    property var fingers: ({}) // where each was last seen

    function begin() {
        painted = Array(columns * rows).fill(false);
        remaining = painted.length;
        onlyHidden = false;
        for (let place = 0; place < squares.count; ++place)
            squares.itemAt(place).painted = false; // qmllint disable missing-property
    }

    function paint(x: real, y: real) {
        const column = Math.floor(x / across), row = Math.floor(y / down), place = row * columns + column;
        if (column < 0 || row < 0 || column >= columns || row >= rows || painted[place])
            return;
        painted[place] = true;
        squares.itemAt(place).painted = true; // qmllint disable missing-property
        remaining -= 1;
        onlyHidden = onlyHidden || painted.every((done, at) => done || lies(at));
    }

    // From where the finger was: of a fast one only some places are told. A jump is no stroke: there the glass is deaf.
    function stroke(from: var, point: TouchPoint) {
        const x = point.x - from.x, y = point.y - from.y, far = Math.hypot(x, y);
        const steps = far > Theme.mm(120) ? 1 : Math.max(1, Math.ceil(2 * far / Math.min(across, down)));
        for (let step = 1; step <= steps; ++step)
            paint(point.x - x * (1 - step / steps), point.y - y * (1 - step / steps));
        fingers[point.pointId] = {x: point.x, y: point.y};
    }

    // Whether a square lies under what is hidden.
    function lies(place: int): bool {
        const x = place % columns * across, y = Math.floor(place / columns) * down;
        return x + across > hidden.left && x < hidden.right && y + down > hidden.top && y < hidden.bottom;
    }

    Accessible.name: name

    MultiPointTouchArea {
        anchors.fill: parent
        onPressed: points => points.forEach(point => grid.stroke(point, point))
        onUpdated: points => points.forEach(point => grid.stroke(grid.fingers[point.pointId] ?? point, point))
    }

    Repeater {
        id: squares

        model: grid.columns * grid.rows

        Rectangle {
            required property int index
            property bool painted: false

            objectName: "square"
            x: index % grid.columns * grid.across
            y: Math.floor(index / grid.columns) * grid.down
            width: grid.across - Theme.line
            height: grid.down - Theme.line
            color: painted ? Colours.bright("night") : Colours.action
        }
    }
}
