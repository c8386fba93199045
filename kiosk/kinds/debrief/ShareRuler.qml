import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// How high the bars of a question's answers stand, px, and in how many columns: for a layout that must know before it
// draws them.
Item {
    id: ruler

    readonly property real gutter: Math.max(Theme.margin, Theme.body) // between columns, px

    readonly property real apart: Theme.gap / 3 // two answers of a list

    visible: false

    function _count(panel: var): int {
        return (panel.names ?? []).length;
    }

    // A bar of this group, px.
    function thick(size: int): real {
        return Theme.compact ? size * 0.5 : Math.max(Theme.mm(5), size * 0.75);
    }

    // One answer and the next, px.
    function between(size: int): real {
        return size * (Theme.compact ? 0.4 : 0.8);
    }

    // The letters of a name, px.
    function naming(size: int): real {
        return size * (Theme.compact ? 1 : 1.15);
    }

    // Two where there is room for them, and one would be high.
    function columns(panel: var, wide: real, height: real): int {
        const most = _count(panel), roomy = wide > (Theme.compact ? 24 : 40) * Theme.body;
        return roomy && (most > 3 || all(panel, wide, 1, Theme.body) > height) ? 2 : 1;
    }

    // One answer with what parts it from the next, where they stand in so many columns, in letters of a size.
    function high(panel: var, wide: real, columns: int, size: int): real {
        const compared = _compared(panel), each = _each(wide, columns);
        const names = Array.from(panel.names ?? []), times = naming(size) / bold.size, told = figures(panel, size);
        const beside = names.every(name => bold.wide(name) * times + told + 2 * Theme.gap < each);
        const lines = beside ? 1 : 1 + Math.max(...names.map(name => bold.lines(name, each * bold.size / naming(size))));
        const bars = thick(size) + 2 * Theme.line + (compared ? Theme.mm(2.5) + 2 * Theme.line : 0);
        return lines * 1.35 * naming(size) + bars + between(size);
    }

    // How wide the counts of an answer are, and the festival's share beside them.
    function figures(panel: var, size: int): real {
        const yours = Array.from(panel.yours ?? []).map(count => bold.wide(Words.debrief.you_count(count)) * naming(size) / bold.size);
        const shares = Array.from(panel.festival ?? []).filter(share => share >= 0).map(share => plain.wide(Words.debrief.festival_share(Words.debrief.festival_name, share)) * size / plain.size + Theme.body * 0.5);
        return Math.max(0, ...yours) + Math.max(0, ...shares);
    }

    function _compared(panel: var): bool {
        return (panel.festival ?? []).some(share => share >= 0);
    }

    function _each(wide: real, columns: int): real {
        return (wide - (columns - 1) * gutter) / columns;
    }

    // All answers.
    function all(panel: var, wide: real, columns: int, size: int): real {
        return Math.ceil(_count(panel) / columns) * high(panel, wide, columns, size) - between(size);
    }

    // Of that what may grow: the bars of this group and what parts the answers.
    function elastic(panel: var, columns: int, size: int): real {
        const lines = Math.ceil(_count(panel) / columns);
        return Math.max(1, lines * (thick(size) + between(size)) - between(size));
    }

    // The least, in as many columns as there is room for, or as a list; Infinity where figures would stick out.
    function needed(panel: var, wide: real): real {
        const across = columns(panel, wide, Infinity), whole = figures(panel, Theme.body) <= _each(wide, across);
        return Math.min(whole ? all(panel, wide, across, Theme.body) : Infinity, listed(panel, wide));
    }

    // As a list, which a small screen has where no festival is known yet; else Infinity.
    function listed(panel: var, wide: real): real {
        const names = Array.from(panel.names ?? []), bare = Theme.compact && !_compared(panel);
        return bare ? names.reduce((sum, name) => sum + bold.high(name, wide - 1.5 * Theme.body - Theme.gap) + apart, -apart) : Infinity;
    }

    TextRuler { id: bold; font.weight: Font.Bold }
    TextRuler { id: plain }
}
