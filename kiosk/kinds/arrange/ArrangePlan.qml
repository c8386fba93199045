import QtQuick
import kiosk.ui.theme
import kiosk.ui.steps

// Where everything lies on the table of an arrange step: the sentence, the places, the cards placed and those that wait.
QtObject {
    required property real width
    required property real height
    required property int count // places
    required property list<string> titles // of the cards that move
    required property int waiting // cards that wait, at most
    required property int page // of those that wait
    property bool ends // the places have words at both ends
    property rect notice
    property rect board
    property rect hand
    property rect help: hand // where the help of a check stands, once every card is placed
    property RingShape ring: null // set where the places form a ring
    property bool listed: false // every card keeps its place among those that wait, and is named there once placed
    property bool pagerAbove: false // the pages turn in the place of the sentence
    property real head: Infinity // of a place, for its name above its cards
    property real names: 0 // the share of a place that its name takes beside its cards; 0 where it stands above them
    property int perPage: Math.max(1, waiting)
    readonly property int pages: Math.max(1, Math.ceil(waiting / Math.max(1, perPage)))
    readonly property real gap: Theme.gap * 2

    // What a card looks like at a place (-1: waiting): hexagon, sixsided, face, strip or cell.
    function kind(place: int): string {
        return "face";
    }

    // The box of a place.
    function place(index: int): rect {
        return Qt.rect(0, 0, 0, 0);
    }

    // The box of the words of an end: 0 or 1.
    function end(index: int): rect {
        return Qt.rect(0, 0, 0, 0);
    }

    // The box of a card: number `order` at its place, or among those that wait.
    function card(place: int, order: int): rect {
        return Qt.rect(0, 0, 0, 0);
    }

    // The sentence, on its board where it hangs on one.
    function noticeHigh(size: real, lines: int): real {
        return textHeight(size, lines) + (Theme.compact ? 0 : Math.ceil(Theme.gap * 1.4) + Theme.lift + 1);
    }

    // A line of text of that many lines.
    function textHeight(size: real, lines: int): real {
        return Math.ceil(size * Theme.displayLeading * lines);
    }
}
