pragma Singleton
import QtQuick
import kiosk.ui.theme

// Where an arrow leads: to what lies next that way, of all that Tab comes to here; where nothing lies that way, to the next
// or the previous.
QtObject {
    readonly property var ways: ({[Qt.Key_Left]: Qt.point(-1, 0), [Qt.Key_Right]: Qt.point(1, 0), [Qt.Key_Up]: Qt.point(0, -1), [Qt.Key_Down]: Qt.point(0, 1)})

    // The focus goes from the item where the key leads; false for a key that is no arrow.
    function go(item: Item, key: int): bool {
        const way = ways[key];
        if (way === undefined)
            return false;
        const forward = (Theme.mirrored ? -way.x : way.x) + way.y > 0;
        step(item, forward, _beside(item, way));
        return true;
    }

    // To the next or the previous, or where it is said.
    function step(item: Item, forward: bool, there: var) {
        const to = there ?? item.nextItemInFocusChain(forward);
        to?.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    // What goes back, of all that Tab comes to there, is pressed; false where nothing does.
    function back(item: Item): bool {
        const way = reached(item).find(other => other.backs);
        way?.click();
        return way !== undefined;
    }

    function _beside(item: Item, way: point): var {
        const from = _area(item);
        let least = Infinity, found = null;
        for (const other of reached(item)) {
            const far = _far(from, _area(other), way);
            if (far < least)
                [least, found] = [far, other];
        }
        return found;
    }

    // All that Tab comes to from there, once each; from one of these, itself too.
    function reached(item: Item): var {
        const found = [];
        for (let at = item.nextItemInFocusChain(true); at && !found.includes(at); at = at.nextItemInFocusChain(true))
            found.push(at);
        return found;
    }

    function _area(item: Item): rect {
        return item.mapToItem(null, Qt.rect(0, 0, item.width, item.height));
    }

    // How far one area is from another along a way; what lies more beside it than along is nowhere.
    function _far(from: rect, to: rect, way: point): real {
        const dx = to.x + to.width / 2 - from.x - from.width / 2, dy = to.y + to.height / 2 - from.y - from.height / 2;
        const sideways = way.y === 0;
        const along = dx * way.x + dy * way.y, across = Math.abs(sideways ? dy : dx);
        const thick = sideways ? [from.width, to.width] : [from.height, to.height];
        const wide = sideways ? [from.height, to.height] : [from.width, to.width];
        const apart = Math.max(0, across - (wide[0] + wide[1]) / 2);
        const between = along - (thick[0] + thick[1]) / 2;
        if (along <= Math.min(...thick) / 2 || (apart > 0 && (across > along || between < -Math.min(...thick) / 2)))
            return Infinity;
        return Math.max(0, between) + 2 * apart + (along + across) / 20;
    }
}
