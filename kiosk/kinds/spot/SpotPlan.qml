import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// Where the phrases of a text stand: one below the other, short ones side by side on a small screen, each as high as a finger.
// It is in pages where it is not whole, the first of which may be that on which another text ends.
QtObject {
    id: plan

    property var phrases
    property string told // what it hid, on rows of its own
    property real width // of a row
    property real room // of a page, high
    property real marked // room for tokens beside a phrase
    property bool small
    property real size: Theme.body
    property int fromPage
    property real taken // of its first page, by another text
    readonly property TextRuler ruler: TextRuler { size: Theme.least }
    readonly property var parts: told ? [...phrases, told] : phrases
    readonly property real fitting: _fitting()
    readonly property var places: _places() // of each part: its page, its row on it and where that is
    readonly property int pages: 1 + Math.max(0, ...places.map(place => place.page))

    // How far down a page is used.
    function used(page: int): real {
        return Math.max(0, ...places.filter(place => place.page === page).map(place => place.y + place.height));
    }

    function _room(index: int): real {
        return (width - (index < phrases.length ? marked : 0) - 2 * Theme.gap) * 0.98;
    }

    function _high(index: int, size: real): real {
        const times = size / ruler.size;
        const words = ruler.high(parts[index], _room(index) / times) * times + Theme.gap / 2;
        return index < phrases.length ? Math.max(Theme.targetMin, words) : words;
    }

    // The whole row, but for a short phrase on a small screen.
    function _wide(index: int): real {
        const line = ruler.wide(parts[index]) * size / ruler.size;
        return small && index < phrases.length && line <= _room(index) ? Math.max(Theme.targetMin, line / 0.98 + 2 * Theme.gap) : width;
    }

    // The largest letters at which it is whole, down to the least.
    function _fitting(): real {
        for (let size = Theme.title * 1.2; size > Theme.least; size *= 0.97)
            if (parts.every((part, index) => ruler.unbroken(part, _room(index) * ruler.size / size) < Infinity) && parts.reduce((sum, _, index) => sum + _high(index, size), 0) <= room)
                return size;
        return Theme.least;
    }

    function _places(): var {
        let page = fromPage, row = -1, x = width, y = taken, high = 0;
        const found = parts.map((_, index) => {
            const wide = _wide(index);
            if (x + wide > width) {
                [x, y, row, high] = [0, y + high, row + 1, _high(index, size)];
                if (y > 0 && y + high > room)
                    [page, y, row] = [page + 1, 0, 0];
            }
            x += wide;
            return {page: page, row: row, x: x - wide, y: y, width: wide, height: high};
        });
        found.filter((_, index) => !(found[index + 1]?.x > 0)).forEach(last => last.width = width - last.x);
        return found;
    }
}
