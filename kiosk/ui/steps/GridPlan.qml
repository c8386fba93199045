import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// The columns and lines in which cards are largest: all of them on one page and each with its essential, then with their
// titles alone; when they cannot all be shown, as many as fit. Letters come back to their least before a page is added.
QtObject {
    id: plan

    required property int count
    required property real width
    required property real height
    required property real below // kept free under each card
    required property bool full // pages rather than a card without its essential
    required property var words // of each card: its title, its text and its source
    readonly property real gap: Theme.gap * 2
    readonly property CardRuler body: CardRuler {}
    readonly property CardRuler least: CardRuler { size: Theme.least }
    readonly property var told: [body, least].map(letters => ({letters: letters, told: true}))
    readonly property var titled: [body, least].map(letters => ({letters: letters, told: false}))
    readonly property var best: choose()
    readonly property real times: Math.max(1, Math.min(...words.map(card => body.times(card.title, best.told ? card.text : "", sourced ? card.source : "", best.width, best.height - Theme.lift)))) // letters are larger, all alike
    readonly property bool sourced: holds(best.width, best.height, least, card => [card.title, card.text, card.source])

    // A card of so many columns and lines; without an area where its words are not whole.
    function card(columns: int, lines: int, wish: var): var {
        const wide = (width - (columns - 1) * gap) / columns;
        const high = (height - (lines - 1) * gap) / lines - below;
        const largest = count === 1 ? Infinity : 22 * Theme.body;
        const most = columns === 1 && (lines === 1 || wish.told) ? wide : high * 1.6;
        const alone = count === 1 && width > height ? _alone(wish) : {area: 0};
        if (alone.area > 0)
            return alone;
        const made = {columns: columns, lines: lines, told: wish.told, width: Math.min(wide, most, largest), height: Math.min(high, wide * 1.35, largest)};
        const whole = made.width >= Math.min(width, 8.5 * wish.letters.size) && holds(made.width, made.height, wish.letters, card => [card.title, wish.told ? card.text : "", ""]);
        made.area = whole ? made.width * made.height : 0;
        return made;
    }

    // A card alone on the screen lies sideways, as wide as it must; as wide as it can where its text is not whole.
    function _alone(wish: var): var {
        const high = height - below;
        const wide = (wish.told ? [high * 2, high * 2.5, width] : [width]).find(wide => wide <= width && holds(wide, high, wish.letters, card => [card.title, wish.told ? card.text : "", ""]));
        return {columns: 1, lines: 1, told: wish.told, width: wide ?? 0, height: high, area: (wide ?? 0) * high};
    }

    // Whether those words of every card are whole in that room.
    function holds(width: real, height: real, letters: CardRuler, said: var): bool {
        return words.every(card => letters.picture(...said(card), width, height - Theme.lift) >= 0);
    }

    function choose(): var {
        for (const wish of full ? told : [...told, ...titled]) {
            const best = _largest(wish);
            if (best.area > 0)
                return best;
        }
        for (const wish of full ? [...told, ...titled] : titled) {
            const best = _most(wish);
            if (best.area > 0)
                return best;
        }
        return card(1, 1, told[1]);
    }

    // All of them on one page.
    function _largest(wish: var): var {
        const tried = Array.from({length: count}, (_, more) => card(more + 1, Math.ceil(count / (more + 1)), wish));
        return tried.reduce((best, other) => other.area > best.area ? other : best, {area: 0});
    }

    // As many on a page as fit.
    function _most(wish: var): var {
        const fit = (room, size) => Math.max(1, Math.floor((room + gap) / (size + gap))); // one, however small the room
        let best = {area: 0};
        for (let columns = fit(width, 8.5 * wish.letters.size); columns > 0; columns--)
            for (let lines = fit(height, 4 * wish.letters.size + below); lines > 0; lines--) {
                const tried = card(columns, lines, wish);
                if (tried.area > 0 && columns * lines > (best.columns ?? 0) * (best.lines ?? 0))
                    best = tried;
            }
        return best;
    }
}
