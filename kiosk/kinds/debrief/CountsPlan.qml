import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// How the counts of a result stand in a room: in how many columns, how many on a page, how high each line of them. What is left
// when each has what it needs is shared by the lines.
Item {
    id: plan

    property var cells: [] // panels, and the picture of the festival
    property int page: 0
    readonly property int columns: [1, 2, 3].find(columns => down(columns) >= cells.length) ?? [2, 3].reduce((best, columns) => down(columns) > down(best) ? columns : best, 1)
    readonly property int perPage: Math.max(1, down(columns))
    readonly property int pages: Math.ceil(cells.length / perPage)
    readonly property var shown: cells.slice(page * perPage, (page + 1) * perPage)
    readonly property int lines: Math.max(1, Math.ceil(shown.length / columns))
    readonly property real between: Theme.gap * 2 // two lines
    readonly property var needs: _whole(shown, columns) ? _needs(shown, columns, Infinity) : _needs(shown, columns, (height + between) / lines - between)
    readonly property real spare: (height + between - _sum(needs)) / lines // for each line
    readonly property int lettered: Theme.compact || shown.some(cell => _more(cell) > spare) ? heads.size : ample.size // what was asked, in all of them

    visible: false

    // How wide a cell is where so many stand side by side, px.
    function across(columns: int): real {
        return (width - (columns - 1) * Theme.margin) / columns;
    }

    // Where a line begins, px from the top.
    function above(line: int): real {
        return _sum(needs.slice(0, line)) + line * spare;
    }

    // How many are whole in so many columns: lines of a tall window differ in their height.
    function down(columns: int): int {
        return Theme.portrait && _whole(cells, columns) ? cells.length : columns * Math.floor((height + between) / Math.max(1, ..._needs(cells, columns, Infinity)));
    }

    // How high a cell must be, px; Infinity when a word is broken.
    function needed(cell: var, wide: real): real {
        if (cell.pieces !== undefined)
            return 10 * Theme.body;
        const ends = Math.max(bold.unbroken(cell.left, (wide - Theme.gap) / 2), bold.unbroken(cell.right, (wide - Theme.gap) / 2));
        const chart = cell.sort === "scale" ? (cell.festival.some(share => share >= 0) ? 5 : 3) * Theme.body + 1.1 * ends + Theme.gap : shares.needed(cell, wide);
        return _parted(heads, _asked(cell), wide) + chart + _parted(ruler, Array.from(cell.told).join("\n"), wide);
    }

    // How high each line of some cells must be with what parts it from the next, at most so much, px.
    function _needs(cells: var, columns: int, most: real): var {
        const high = cells.map(cell => Math.min(most, needed(cell, across(columns))) + between);
        return Array.from({length: Math.ceil(high.length / columns)}, (_, line) => Math.max(...high.slice(line * columns, (line + 1) * columns)));
    }

    function _sum(lengths: var): real {
        return lengths.reduce((sum, length) => sum + length, 0);
    }

    // Whether their lines have room together.
    function _whole(cells: var, columns: int): bool {
        return _sum(_needs(cells, columns, Infinity)) <= height + between;
    }

    // How much more height a question takes in ample letters, px.
    function _more(cell: var): real {
        return (ample.high(_asked(cell), across(columns)) - heads.high(_asked(cell), across(columns))) * 1.06;
    }

    function _asked(cell: var): string {
        return cell.statement || cell.title || "";
    }

    // A text and the gap between it and the chart, as a spread has them.
    function _parted(ruler: TextRuler, text: string, wide: real): real {
        return text === "" ? 0 : ruler.unbroken(text, wide) * 1.06 + Theme.line + Theme.gap;
    }

    TextRuler { id: ruler }

    TextRuler { id: bold; font.weight: Font.Bold }

    ShareRuler { id: shares }

    TextRuler { id: heads; display: true; size: Theme.naming }

    TextRuler { id: ample; display: true; size: Theme.title }
}
