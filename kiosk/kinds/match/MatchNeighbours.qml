pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels as Models
import kiosk.words

// The seats with a line, as many on a page as are whole: each may be touched to keep its own, to be given one, or shows it.
Item {
    id: neighbours

    required property Models.MatchStep step
    property int page: 0
    property bool brief: false
    property int lit: 0 // whose own line is shown, the first ones
    property real least: 10 * Theme.least // of one, across
    property real low: Theme.targetPrimary // of one, high
    readonly property bool owners: step.moment === "owners"
    readonly property bool asks: step.moment === "ask"
    readonly property int count: Math.max(1, step.neighbours.count)
    readonly property int most: Math.max(1, Math.floor((width + Theme.apart) / (least + Theme.apart)))
    readonly property int fit: Math.max(1, Math.floor((height + Theme.apart) / (low + Theme.apart))) // lines of them
    readonly property int lines: Math.min(fit, Math.ceil(count / most))
    readonly property int columns: Math.min(most, Math.ceil(Math.min(count, lines * most) / lines))
    readonly property int perPage: columns * lines
    readonly property int pages: Math.ceil(count / perPage)
    readonly property real wide: Math.min(Theme.mm(170), (width - (columns - 1) * Theme.apart) / columns)
    readonly property real high: Math.min(brief ? Theme.mm(60) : asks ? Math.max(Theme.mm(80), 8 * Theme.least) : Theme.mm(150), (height - (lines - 1) * Theme.apart) / lines)

    signal touched(number: int)

    Repeater {
        model: neighbours.step.neighbours

        MatchNeighbour {
            id: one

            required property int index
            required property var model
            readonly property int row: Math.floor(index % neighbours.perPage / neighbours.columns)
            readonly property int across: Math.min(neighbours.columns, neighbours.count - Math.floor(index / neighbours.columns) * neighbours.columns)

            number: model.number ?? 1
            title: model.title ?? ""
            told: neighbours.owners && index < neighbours.lit
            known: told && (model.known ?? false)
            line: told ? model.own : neighbours.asks ? (model.kept ? Words.match.kept : Words.match.lent) : model.guess ?? ""
            below: told && !known && model.guess ? Words.match.thought(model.guess) : ""
            waits: !neighbours.owners && !neighbours.asks && neighbours.step.held >= 0
            brief: neighbours.brief
            sign: neighbours.asks ? (model.kept ? Icons.secret : Icons.check) : (model.place ?? -1) < 0 ? "" : Theme.compact ? `${model.place + 1}` : Icons.check
            interactive: !neighbours.owners
            objectName: `${neighbours.asks ? "keep" : "neighbour"}:${number}`
            text: neighbours.asks ? (model.kept ? Words.match.keep_of(name) : Words.match.lend_of(name))
                : neighbours.owners ? [name, title, line, told ? (known ? Words.match.known : Words.match.mistaken) : ""].filter(Boolean).join(", ")
                : Words.match.place(title)
            visible: Math.floor(index / neighbours.perPage) === neighbours.page
            x: (neighbours.width - across * (neighbours.wide + Theme.apart) + Theme.apart) / 2 + index % neighbours.columns * (neighbours.wide + Theme.apart)
            y: (neighbours.height - neighbours.lines * (neighbours.high + Theme.apart) + Theme.apart) / 2 + row * (neighbours.high + Theme.apart)
            width: neighbours.wide
            height: neighbours.high
            onTapped: neighbours.touched(number)
        }
    }
}
