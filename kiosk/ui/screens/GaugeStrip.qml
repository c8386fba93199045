pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// The gauges of a game below the bar, all with the same words: as many as there is room for.
Item {
    id: strip

    required property Kiosk kiosk
    readonly property TableModel table: kiosk.table
    readonly property int count: table.gauges.count
    readonly property bool tight: Theme.compact && !table.moving // little room: where they may change
    property int across: count // in a row: fewer in a tall window, where all have a name then
    readonly property real gap: Theme.gap * 2
    readonly property real cell: (width - (across - 1) * gap) / Math.max(1, across)
    property int detail: 0

    // How much fits beside every gauge where so many stand in a row.
    function fitting(across: int): int {
        const room = (width - (across - 1) * gap) / across;
        const needs = Array.from({length: gauges.count}, (_, place) => (gauges.itemAt(place) as Gauge)?.needs ?? [0, 0, 0]);
        return [2, 1].find(detail => needs.every(need => need[detail] <= room)) ?? 0;
    }

    function measure() {
        const rows = Array.from({length: Theme.portrait && !Theme.compact ? count : 1}, (_, more) => Math.ceil(count / (more + 1)));
        across = Math.max(1, rows.find(across => fitting(across) > 0) ?? count);
        detail = fitting(across);
    }

    implicitHeight: visible ? grid.height : 0
    visible: count > 0 && !tight
    onWidthChanged: measure()
    onCountChanged: settled.restart()

    Timer { // once all gauges are there; it ends with the screen, where a late call would not
        id: settled

        interval: 0
        onTriggered: strip.measure()
    }

    Grid {
        id: grid

        columns: Math.max(1, strip.across)
        columnSpacing: strip.gap
        rowSpacing: Theme.line

        Repeater {
            id: gauges

            model: strip.table.gauges

            Gauge {
                required property string icon

                required title
                required low
                required high
                required value
                required least
                required most
                width: strip.cell
                iconName: icon
                detail: strip.detail
                spoken: Words.table.gauge(high, low, most, title, value)
                onNeedsChanged: strip.measure()
            }
        }
    }
}
