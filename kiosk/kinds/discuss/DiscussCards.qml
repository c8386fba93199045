pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models

// The cards talked about, by their titles: one below the other, or in two columns, several pages where they do not all fit.
GridLayout {
    id: cards

    required property Models.Kiosk kiosk
    required property Models.RowsModel shown
    property real room // what they may take, px
    property real most
    property int page: 0
    readonly property real gap: Theme.apart
    readonly property real band: Theme.body * (Theme.form === Theme.Small ? 1.3 : 1.9)
    readonly property var titles: Array.from({length: chips.count}, (_, place) => (chips.itemAt(place) as CardInView)?.text ?? "")
    readonly property bool halved: !_fits(1, most) && _least(2) < Infinity
    readonly property real least: Math.min(most, _least(columns)) // of a card
    readonly property int lines: Math.max(1, Math.min(Math.ceil(shown.count / columns), _lines(least, most)))
    readonly property int perPage: lines * columns
    readonly property int pages: Math.max(1, Math.ceil(shown.count / perPage))

    // Whether they are on one page where they may be so high.
    function holds(most: real): bool {
        return _fits(1, most) || _fits(2, most);
    }

    // The height at which each title is whole in that many columns; Infinity when a word is wider.
    function _least(columns: int): real {
        const words = (room - (columns - 1) * gap) / columns - band - gap / 2;
        const highest = Math.max(0, ...titles.map(title => ruler.unbroken(title, words)));
        return Math.max(Theme.targetMin, highest * 1.06 + 3 * Theme.line + Theme.lift);
    }

    function _lines(high: real, most: real): int {
        return Math.floor((most + gap) / (high + gap));
    }

    function _fits(columns: int, most: real): bool {
        return _lines(_least(columns), most) >= shown.count / columns;
    }

    Layout.minimumHeight: lines * (least + gap) - gap
    columns: halved ? 2 : 1
    columnSpacing: gap
    rowSpacing: gap
    uniformCellWidths: true

    TextRuler {
        id: ruler

        display: true
        size: Theme.form === Theme.Small || Theme.large ? Theme.least : Theme.body // large letters grow again where they stand
    }

    Repeater {
        id: chips

        model: cards.shown

        CardInView {
            required property int index

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: cards.least
            Layout.maximumHeight: Math.max(cards.least, Math.min(cards.least * 1.6, Theme.mm(45)))
            visible: Math.floor(index / cards.perPage) === cards.page
            kiosk: cards.kiosk
            band: cards.band
            largest: cards.halved ? Theme.body : Theme.strong
        }
    }
}
