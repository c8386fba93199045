pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// A text that grows: line by line with the token of who gave it, or where they do not all fit the last ones as a text; below
// them what is asked of the seat in turn, where its own words come.
Plate {
    id: paper

    required property Models.WriteStep step
    readonly property real pad: Theme.compact ? Theme.gap : Theme.margin * 0.6
    readonly property real inner: height - lift - 2 * pad
    readonly property real high: inner / Math.max(1, step.slots) // of a line
    readonly property var lines: Array.from({length: rows.count}, (_, place) => rows.itemAt(place) as WriteLine).filter(Boolean)
    readonly property var closed: lines.filter(line => !line.open).map(line => line.said)
    readonly property bool flowing: lines.some(line => !line.whole)
    readonly property real opened: Math.max(token, ...lines.filter(line => line.open).map(line => line.natural)) // high, below a text that flows
    readonly property real token: Math.min(flowing ? Theme.body * 1.4 : high * 0.8, Theme.body * 2)
    readonly property real size: Math.min(...lines.map(line => line.fitting), Theme.title) // of all letters

    fill: Colours.paper

    FitText {
        x: paper.pad
        y: paper.pad
        width: paper.width - 2 * x
        height: paper.inner - paper.opened - Theme.gap / 2
        visible: paper.flowing
        text: paper.flowing ? (paper.closed.length > 2 ? "… " : "") + paper.closed.slice(-2).join(" ") : ""
        beside: true
        maximum: Theme.title
    }

    FitText { // while there is room, what becomes of it
        y: paper.pad + rows.count * paper.high
        x: paper.pad + paper.token + Theme.gap
        width: paper.width - x - paper.pad
        height: paper.height - paper.lift - paper.pad - y
        visible: !paper.flowing && naturalHeight <= height && height > 0 && !paged
        text: `${Words.paper.consent} ${Words.write.names}`
        maximum: Theme.body
        color: Colours.quiet
        verticalAlignment: Text.AlignBottom
    }

    Repeater {
        id: rows

        model: paper.step.lines

        WriteLine {
            x: paper.pad
            y: paper.flowing ? paper.height - paper.lift - paper.pad - height : paper.pad + index * paper.high
            width: paper.width - 2 * x
            height: paper.flowing ? paper.opened : paper.high
            visible: open || !paper.flowing
            room: paper.high
            token: paper.token
            size: paper.flowing ? Theme.least : paper.size
            asked: paper.step.asked
            typing: paper.step.owning
        }
    }
}
