import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// How the boxes stand on the shelf: as many on a page as their words fit, with the largest pictures; where there is no
// room for any, with none. What does not fit on one page is spread evenly over several.
QtObject {
    id: plan

    property int count: 1
    property real width
    property real height // without a pager
    property real pagerHeight
    property real spacing
    required property list<string> titles
    required property list<string> verbs // what one does in each game
    required property real facts // width of how long and from which age, in one line
    readonly property TextRuler ruler: TextRuler { display: true; size: Theme.title }
    readonly property TextRuler verbRuler: TextRuler {}
    readonly property var best: search()
    readonly property int pages: Math.ceil(count / best.shown)
    readonly property real boxWidth: side(width, best.columns)
    readonly property real boxHeight: side(height - (pages > 1 ? pagerHeight : 0), best.rows)

    readonly property real wholePicture: 1.5 // width to height

    function side(room: real, boxes: int): real {
        return (room - (boxes - 1) * spacing) / boxes;
    }

    // How high a title is, no larger than its widest word lets it be; Infinity when even the smallest is too large.
    function titleHeight(title: string, width: real): real {
        const scale = Math.max(Theme.body / Theme.title, Math.min(1, 0.99 * width / ruler.widest(title)));
        return ruler.high(title, width / scale) * scale;
    }

    function search(): var {
        for (let shown = count; shown > 1; shown--) {
            const even = Math.ceil(count / Math.ceil(count / shown));
            const found = arranged(even, even < count ? height - pagerHeight : height);
            if (found.worth > 0)
                return found;
        }
        const across = width > height * 1.3 && width > facts * 1.4;
        return {shown: 1, columns: 1, rows: 1, words: across ? Math.max(facts * 1.25, Math.min(17 * Theme.body, width * 0.4)) : 0, coverHeight: height};
    }

    function arranged(shown: int, room: real): var {
        let found = {worth: 0};
        for (let columns = 1; columns <= shown; columns++) {
            const rows = Math.ceil(shown / columns);
            for (const words of [0, 9 * Theme.body, facts, side(width, columns) * 0.6, side(width, columns) * 0.72]) {
                const cover = pictured(side(width, columns), side(room, rows) - Theme.lift, words);
                if (cover.worth > found.worth)
                    found = Object.assign({shown, columns, rows, words}, cover);
            }
        }
        return found;
    }

    // What a box is worth that leaves so much width to the words beside its picture (0: they stand below it): the area of
    // the picture, less where much of it is cut; next to nothing without a picture; 0 when the words do not fit.
    function pictured(across: real, down: real, beside: real): var {
        const inset = 0.06 * Math.min(across, down);
        const words = beside || across - 2 * inset;
        const said = titles.map((title, game) => titleHeight(title, words) + verbRuler.high(verbs[game], words));
        const told = Math.max(0, ...said) + Theme.body * 0.7 + 2 * inset;
        const read = told + Math.ceil(facts / words) * Theme.body * 2 - Theme.body * 0.55;
        const coverWidth = beside ? Math.min(across - words - 3 * inset, down * wholePicture) : across;
        const coverHeight = beside ? down : down - read;
        const shape = coverWidth / coverHeight;
        if (words < Theme.body * 7.5 || down < told)
            return {worth: 0};
        if (shape < 0.7 || shape > 3 || coverHeight < 0)
            return {coverHeight: 0, worth: beside && coverWidth < 2 * Theme.body ? 0 : 1 + beside};
        return {coverHeight, worth: coverWidth * coverHeight * Math.min(shape / wholePicture, wholePicture / shape)};
    }
}
