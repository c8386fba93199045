pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// What the question is about, for those who look on: the answers that are offered or the cards on the table, as large as they go.
// Of many cards, and where a text would be cut, there are the titles alone.
Item {
    id: offers

    required property var rows // a model of name and text
    readonly property int count: cells.count
    readonly property real gap: Theme.gap * 2
    readonly property int columns: Theme.portrait ? (count > 3 ? 2 : 1) : count > 4 ? Math.ceil(count / Math.ceil(count / 5)) : Math.max(1, count)
    readonly property int lines: Math.max(1, Math.ceil(count / columns))
    readonly property real wide: (width - (columns - 1) * gap) / columns
    readonly property var offered: Array.from({length: count}, (_, place) => cells.itemAt(place) as Offer)
    readonly property bool texts: count <= 4 && offered.some(offer => offer?.text) && offered.every(offer => offer?.whole)
    readonly property real least: lines * (Math.max(0, ...offered.map(offer => offer?.least ?? 0)) + gap) - gap // px for names alone
    readonly property real line: (height - (lines - 1) * gap) / lines // px there are for a line of them
    readonly property real full: Math.min(line, wide * 0.9) // of one with its text
    readonly property real high: texts ? full : Math.min(line, Theme.bystander * 3.5)
    readonly property int size: Math.max(Theme.body, Math.round(Theme.bystander * 0.66))

    TextRuler {
        id: ruler
    }

    TextRuler {
        id: names

        display: true
        size: Math.round(Theme.body * 1.25)
    }

    Repeater {
        id: cells

        model: offers.rows

        Offer {}
    }

    component Offer: Plate {
        id: cell

        required property int index
        required property string name
        required property string text
        readonly property real pad: Theme.padding * 1.5
        readonly property bool told: offers.texts && text !== ""
        readonly property real least: names.lines(name, width - 2 * pad) * Math.ceil(names.size * Theme.displayLeading) + 2 * pad + lift
        readonly property real title: (offers.full - lift - 2 * pad) * 0.4 // px of the name above a text
        readonly property bool whole: ruler.lines(text, width - 2 * pad) * Math.ceil(ruler.size * Theme.leading) <= offers.full - lift - 2 * pad - title

        x: index % offers.columns * (offers.wide + offers.gap)
        y: Math.floor(index / offers.columns) * (offers.high + offers.gap)
        width: offers.wide
        height: offers.high
        Accessible.role: Accessible.StaticText
        Accessible.name: [name, told ? text : ""].filter(Boolean).join(". ")

        FitText {
            id: called

            x: cell.pad
            y: cell.pad
            width: cell.width - 2 * cell.pad
            height: cell.told ? cell.title : cell.height - cell.lift - 2 * cell.pad
            display: true
            turned: true
            text: cell.name
            maximum: offers.texts ? offers.size : Theme.bystander
            horizontalAlignment: offers.texts ? Theme.start : Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }

        FitText {
            x: cell.pad
            y: called.y + called.height
            width: called.width
            height: cell.height - cell.lift - cell.pad - y
            turned: true
            text: cell.told ? cell.text : ""
            maximum: offers.size
        }
    }
}
