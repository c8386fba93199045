import QtQuick
import kiosk.ui.theme

// Where cards wait as strips, a picture and a title each: in columns, several pages of them when they are many.
QtObject {
    property real width
    property real height
    property int count
    property int longest: 33 // letters of a title, at most
    readonly property real gap: Theme.gap
    readonly property int columns: Math.max(1, Math.floor((width + gap) / (Math.min(width, 10.5 * Theme.body) + gap)))
    readonly property real wide: (width - (columns - 1) * gap) / columns
    readonly property real least: stripHeight(wide)
    readonly property int lines: Math.max(1, Math.floor((height - (paged ? foot : 0) + gap) / (least + gap)))
    property real foot: pagerHeight // room kept free below when there are pages
    readonly property real pagerHeight: Math.max(Theme.targetPrimary, Theme.strong * 2.2) + Theme.lift + gap
    readonly property bool paged: Math.ceil(count / columns) * (least + gap) - gap > height
    readonly property int perPage: columns * lines
    readonly property real high: Math.min(least * 1.3, (height - (paged ? foot : 0) - (Math.min(lines, Math.ceil(count / columns)) - 1) * gap) / Math.max(1, Math.min(lines, Math.ceil(count / columns))))

    // As high as the longest title asks, beside its picture.
    function stripHeight(width: real): real {
        const letters = (width * 0.78 - 1.2 * Theme.body) / (0.55 * Theme.body);
        const lines = Math.ceil(longest / Math.max(6, letters) + 0.05);
        return Math.max(Theme.targetPrimary, lines * Theme.body * 1.08 + 0.82 * Theme.body) + Theme.lift;
    }

    function box(place: int): rect {
        return Qt.rect(place % columns * (wide + gap), Math.floor(place / columns) * (high + gap), wide, high);
    }
}
