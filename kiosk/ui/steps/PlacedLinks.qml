pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// A ring that closes: each link lights in turn with its sentence, the last one back to the first place. A touch hurries it;
// once it is closed, a touch on a place reads its link again. Sentences that are not whole together are seen one at a time.
PlacedSheet {
    id: links

    readonly property int count: look.answers.count
    property int begun: 1 // links so far
    property int again: -1 // the link that is read again
    readonly property int lit: Theme.calm ? count : Math.min(begun, count)
    readonly property bool closed: lit === count
    readonly property int read: again >= 0 ? again : lit - 1
    readonly property bool tall: Theme.portrait
    readonly property bool small: Theme.form === Theme.Small // hexagons are too small for names: a sentence says which it links
    readonly property bool drawn: small || largest.holds(rows.map(row => row.title), names) // as hexagons
    readonly property bool aside: drawn && !tall // the sentences stand beside the ring
    readonly property var rows: Array.from({length: sentences.count}, (_, place) => (sentences.itemAt(place) as PlacedCard)?.row).filter(Boolean)
    readonly property var highs: rows.map(row => _high(row.text, wide - 2.2 * Theme.body - 3 * Theme.gap - (row.hesitated ? 1.6 * Theme.body + Theme.gap : 0)))
    readonly property real high: Math.max(0, ...highs) // of a sentence
    readonly property real wide: aside ? width - ring.width - Theme.margin : width // of their room
    readonly property real start: aside ? 0 : ring.height + 2 * Theme.gap
    readonly property real between: Theme.apart
    readonly property bool together: drawn && !small && highs.reduce((sum, high) => sum + high + between, -between) <= height - start

    perPage: Math.max(1, count)
    doubted: rows.some((row, place) => row.hesitated && place < lit)
    onReadChanged: Voice.say(rows[read]?.text ?? "")

    // How high a sentence is, its words that wide; where its link is named, with the names.
    function _high(text: string, column: real): real {
        return Math.max(Theme.targetMin, texts.high(text, column)) * 1.04 + (small ? 2 * names.line : 0) + 2 * Theme.gap + Theme.lift;
    }

    // The next link lights; or a link is read again, once all are lit.
    function touch(place: int) {
        if (closed)
            again = place;
        else
            begun += 1;
    }

    Timer {
        interval: Motion.link
        running: !links.closed
        repeat: true
        onTriggered: links.touch(-1)
    }

    TextRuler { id: names; display: true; size: links.small ? Theme.least : Theme.body }

    TextRuler { id: texts; size: names.size; font.weight: Font.Bold }

    RingShape { id: largest; count: links.count; width: links.tall ? links.width : links.width / 2; height: links.tall ? links.height - links.high - 2 * Theme.gap : links.height }

    Item {
        anchors.fill: parent
        Accessible.ignored: true // the places say it
        Accessible.name: links.rows[links.read]?.text ?? ""

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: links.touch(-1)
        }
    }

    RingPicture {
        id: ring

        width: links.aside ? largest.side * largest.across : links.width
        height: links.aside ? links.height : links.drawn ? largest.side * largest.down : links.height - links.high - 2 * Theme.gap
        rows: links.look.answers
        lit: links.lit
        now: links.read
        called: "link:"
        boxed: !links.small
        onTouched: (cardId, place) => links.touch(place)
    }

    Column {
        x: links.width - width
        y: links.start + (links.together ? 0 : (links.height - links.start - height) / 2)
        width: links.wide
        spacing: links.between

        Repeater {
            id: sentences

            model: links.look.answers

            PlacedCard {
                required property var model
                required property int index

                objectName: `inspect:${model.cardId}`
                width: links.wide
                height: links.together ? links.highs[index] ?? 0 : Math.min(links.height - links.start, links.small ? Infinity : links.high * 2)
                visible: links.together ? index < links.lit : index === links.read
                row: model
                linked: !links.small
                headed: Math.ceil(3 * names.size * Theme.displayLeading)
                largest: links.together ? Theme.body : Theme.title
                now: index === links.read
                onTapped: links.closed ? links.kiosk.inspect(model.cardId) : links.touch(-1)
            }
        }
    }
}
