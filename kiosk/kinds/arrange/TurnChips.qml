pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.viewmodels as Models

// The places a card may go to, in as few columns as leave the card's text whole, all on one page if they fit.
GridLayout {
    id: grid

    required property Models.ArrangeStep step
    required property real room // wide
    required property real spare // high, for the places and the card's text
    required property real reading // high, of that text; 0: it is not shown
    required property bool asked // a place is proposed
    readonly property var chips: Array.from({length: places.count}, (_, place) => places.itemAt(place) as ArrangeChip).filter(Boolean)
    readonly property string proposed: chips.find(chip => chip.chosen)?.text ?? ""
    readonly property bool read: needed + reading <= spare // the text is whole
    readonly property real needed: _needed(columns)
    readonly property real wide: _wide(columns)
    readonly property bool paged: needed > spare
    readonly property real highest: Math.min(Math.max(Theme.targetMin, spare - foot), Math.max(0, ...chips.map(chip => chip.least(wide))))
    readonly property real stretch: paged ? 1 : Math.min(1.5, (spare - (read ? reading : 0) - _gaps(columns) - 2 * Theme.line) / Math.max(1, needed - _gaps(columns))) // to fill the room that the text leaves
    property real foot: 0 // high, of the pager below them
    readonly property int perPage: paged ? Math.max(1, columns * Math.floor((spare - foot) / (highest + Theme.apart))) : step.slots.count
    readonly property int pages: Math.ceil(step.slots.count / Math.max(1, perPage))
    property int page: 0

    function _wide(columns: int): real {
        return (room - (columns - 1) * Theme.apart) / columns;
    }

    function _gaps(columns: int): real {
        return Math.max(0, Math.ceil(chips.length / columns) - 1) * Theme.apart;
    }

    // How high the row of a place is, in so many columns.
    function _row(place: int, columns: int): real {
        const first = place - place % columns;
        return Math.max(0, ...chips.slice(first, first + columns).map(chip => chip.least(_wide(columns))));
    }

    // How high all of them are.
    function _needed(columns: int): real {
        return chips.reduce((sum, _, place) => place % columns === 0 ? sum + _row(place, columns) : sum, _gaps(columns));
    }

    // Whether all of them are whole in so many columns beside what is that high.
    function _whole(columns: int, beside: real): bool {
        return chips.every(chip => chip.whole(_wide(columns))) && _needed(columns) + beside <= spare;
    }

    columns: [1, 2, 3].find(columns => _whole(columns, reading)) ?? [1, 2, 3].find(columns => _whole(columns, 0)) ?? (Theme.portrait ? 1 : 2)
    columnSpacing: Theme.apart
    rowSpacing: Theme.apart

    Repeater {
        id: places

        model: grid.step.slots

        ArrangeChip {
            required property var model
            required property int index

            objectName: `slot:${model.slotId}`
            Layout.preferredWidth: grid.wide
            Layout.preferredHeight: grid.paged ? grid.highest : grid._row(index, grid.columns) * (grid.asked ? 1 : grid.stretch)
            visible: Math.floor(index / grid.perPage) === grid.page
            text: model.title
            iconName: model.icon
            tone: Colours.ground
            chosen: model.proposed
            onTapped: grid.step.put(model.slotId)
        }
    }
}
