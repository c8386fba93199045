import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// How the boxes stand on the shelves: as many on a page as there is room for, words whole and pictures large; each promises
// what one does there where that leaves a picture. What does not fit on one page is spread evenly over several.
QtObject {
    id: plan

    property int count: 1
    property real width
    property real height // without a pager
    property real pagerHeight
    required property list<string> titles
    required property list<string> verbs // what one does in each game
    required property real facts // width of how long it is, at least, and of all that is told in one line, at most
    required property real allFacts
    readonly property TextRuler ruler: TextRuler { display: true; size: Theme.title }
    readonly property TextRuler verbRuler: TextRuler {}
    readonly property real plank: Math.round(Theme.shortSide * 0.037) // a board of the shelf
    readonly property real spacing: Theme.gap + depth
    readonly property real depth: Math.round(Theme.shortSide * 0.02) // of a box
    readonly property real inset: Math.max(Theme.line * 2.5, Theme.body * 0.35) // of words
    readonly property var best: search()
    readonly property int pages: Math.ceil(count / best.shown)
    readonly property real boxWidth: side(width, best.columns)
    readonly property real shelfHeight: (height - (pages > 1 ? pagerHeight : 0)) / best.rows // with its board

    readonly property real wholePicture: 1.5 // width to height
    readonly property real cutPicture: 3 // at most
    readonly property var sizes: [Theme.title, Theme.strong, Theme.body]
    readonly property var looks: sizes.map(size => ({size, promised: true})).concat(sizes.map(size => ({size, promised: false}))) // of words, the best first

    function side(room: real, boxes: int): real {
        return (room - (boxes - 1) * Theme.gap) / boxes - depth;
    }

    // How high a title is in letters of a size; Infinity where a word is wider than the box.
    function titleHeight(title: string, width: real, size: real): real {
        const scale = size / Theme.title;
        return ruler.unbroken(title, 0.99 * width / scale) * scale;
    }

    // How high the words of the fullest box are in that look, with what is free around them.
    function told(column: real, look: var): real {
        const said = titles.map((title, game) => titleHeight(title, column, look.size) + (look.promised ? verbRuler.high(verbs[game], column) + inset / 2 : 0));
        return Math.max(...said) + verbRuler.line + 2.5 * inset + 2 * Theme.line;
    }

    // All on one page, or on two where only so each promises something; else as many on a page as can be read.
    function search(): var {
        return fullest(count / 2, true) ?? fullest(2, false) ?? alone(count > 1 ? height - pagerHeight : height);
    }

    function fullest(least: real, promised: bool): var {
        for (let pages = 1; Math.ceil(count / pages) >= Math.max(2, least); pages++) {
            const found = arranged(Math.ceil(count / pages), pages > 1 ? height - pagerHeight : height);
            if (found.worth > 0 && (found.promised || !promised))
                return found;
        }
        return null;
    }

    function arranged(shown: int, room: real): var {
        let found = {worth: 0};
        for (let columns = 1; columns <= shown; columns++) {
            const rows = Math.ceil(shown / columns);
            const face = boxed(side(width, columns), room / rows - plank - Math.max(Theme.apart, Theme.gap * 1.5));
            if (face.worth > found.worth)
                found = Object.assign({shown, columns, rows, words: 0}, face);
        }
        return found;
    }

    // A box so wide and at most so high: its picture, and below it the largest words that leave it room.
    function boxed(across: real, down: real): var {
        const column = across - 2 * inset;
        if (column < facts)
            return {worth: 0};
        for (const look of looks) {
            const words = told(column, look);
            const coverHeight = Math.min(across / wholePicture, down - words);
            if (coverHeight * cutPicture >= across)
                return Object.assign({coverHeight, faceHeight: coverHeight + words, worth: coverHeight * coverHeight}, look);
        }
        return {worth: 0};
    }

    // One box has the whole page: its picture is beside its words where the page is wide.
    function alone(room: real): var {
        const across = width > height * 1.3 && width > facts * 1.8;
        const words = across ? Math.min(width * 0.62, Math.max(allFacts + 2 * inset, Math.min(17 * Theme.body, width * 0.4))) : 0;
        const faceHeight = room - plank - Math.max(Theme.apart, Theme.gap * 1.5);
        const look = looks.find(look => told((words || width - depth) - 2 * inset, look) <= faceHeight) ?? looks[looks.length - 1];
        return Object.assign({shown: 1, columns: 1, rows: 1, words, coverHeight: room, faceHeight}, look);
    }

    // Where a box stands among so many of its page, on shelves that hold about as many each.
    function spot(place: int, boxes: int): var {
        const few = Math.floor(boxes / best.rows);
        const fuller = boxes % best.rows; // shelves, with one more
        const before = fuller * (few + 1);
        const row = place < before ? Math.floor(place / (few + 1)) : fuller + Math.floor((place - before) / Math.max(1, few));
        return {row, inRow: row < fuller ? place % (few + 1) : (place - before) % Math.max(1, few), boxes: few + (row < fuller ? 1 : 0)};
    }
}
