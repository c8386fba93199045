import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// Where cards wait as strips, a picture and a title each: in columns, several pages of them when they are many.
QtObject {
    property real width
    property real height
    property int count
    required property list<string> titles
    readonly property CardRuler ruler: CardRuler {}
    readonly property real gap: Theme.apart
    readonly property int columns: Math.max(1, Math.floor((width + gap) / (Math.min(width, 10.5 * Theme.body) + gap)))
    readonly property real wide: (width - (columns - 1) * gap) / columns
    readonly property real least: stripHeight(wide)
    readonly property real asked: Math.ceil(count / columns) * (least + gap) - gap // all of them, on one page
    readonly property int lines: Math.max(1, Math.floor((height - (paged ? foot : 0) + gap) / (least + gap)))
    property real foot: pagerHeight // room kept free below when there are pages
    readonly property real pagerHeight: Theme.pill + Theme.lift + gap
    readonly property bool paged: asked > height
    readonly property int perPage: columns * lines
    readonly property real high: Math.min(least * 1.3, (height - (paged ? foot : 0) - (Math.min(lines, Math.ceil(count / columns)) - 1) * gap) / Math.max(1, Math.min(lines, Math.ceil(count / columns))))

    // As high as the titles ask, beside their picture or below it.
    function stripHeight(width: real): real {
        for (let lines = 1; lines < 6; lines++) {
            const high = Math.max(Theme.targetPrimary, lines * ruler.heads.line * 1.05 + 0.82 * Theme.body);
            if (titles.every(title => ruler.picture(title, "", "", width, high) >= Theme.body))
                return high + Theme.lift;
        }
        return 7 * ruler.heads.line + Theme.lift; // a word is wider than its strip
    }

    function box(place: int): rect {
        return Qt.rect(place % columns * (wide + gap), Math.floor(place / columns) * (high + gap), wide, high);
    }
}
