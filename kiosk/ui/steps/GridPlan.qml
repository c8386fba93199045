import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// The columns and lines in which cards are largest, their titles whole; when they cannot all be shown, as many as fit.
QtObject {
    required property int count
    required property real width
    required property real height
    required property real below // kept free under each card
    required property bool full // each card is large enough for its essential
    required property list<string> titles
    readonly property TextRuler ruler: TextRuler { display: true }
    readonly property real gap: Theme.gap * 2
    readonly property real least: 8.5 * Theme.body // narrower, a long word would not fit
    readonly property real lowest: 7 * Theme.body
    readonly property var best: choose()

    function card(columns: int, lines: int, width: real, height: real): var {
        const wide = (width - (columns - 1) * gap) / columns;
        const high = (height - (lines - 1) * gap) / lines - below;
        const made = {columns: columns, lines: lines, width: Math.min(wide, columns === 1 && lines === 1 ? wide : high * 1.6, 22 * Theme.body), height: Math.min(high, wide * 1.35, 22 * Theme.body)};
        made.area = made.width >= Math.min(width, least) && says(made.width, made.height) && (!full || tells(made.width, made.height)) ? made.width * made.height : 0;
        return made;
    }

    // Whether there is room for the essential, below the picture or beside it.
    function tells(width: real, height: real): bool {
        const below = width >= 17 * Theme.body ? height >= 13 * Theme.body : width >= 12.5 * Theme.body && height >= 16 * Theme.body;
        return below || (full && width >= 22 * Theme.body && height >= 6 * Theme.body);
    }

    // Whether every title fits beside or below the picture.
    function says(width: real, height: real): bool {
        const aside = width > height * 1.5 ? Math.min(height * 0.8, width * 0.35) : 0;
        const inset = Math.max(0.4 * Theme.body, 0.07 * Math.min(width, height));
        const room = height - 2 * inset - Theme.lift - (aside ? 0 : 0.1 * height);
        return titles.every(title => ruler.high(title, width - aside - 2 * inset) * 1.05 <= room);
    }

    // The number of columns that gives the largest cards; when they cannot all be shown, as many as fit.
    function choose(): var {
        let best = {area: 0};
        for (let columns = 1; columns <= count; columns++) {
            const tried = card(columns, Math.ceil(count / columns), width, height);
            if (tried.area > best.area)
                best = tried;
        }
        const fit = (room, size) => Math.max(1, Math.floor((room + gap) / (size + gap))); // one, however small the room
        if (best.area > 0)
            return best;
        for (let columns = fit(width, least); columns > 0; columns--)
            for (let lines = fit(height, lowest + below); lines > 0; lines--) {
                const tried = card(columns, lines, width, height);
                if (tried.area > 0 && columns * lines > (best.columns ?? 0) * (best.lines ?? 0))
                    best = tried;
            }
        return best.area > 0 ? best : card(1, 1, width, height);
    }
}
