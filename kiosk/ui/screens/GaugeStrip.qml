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
    readonly property int across: Theme.portrait ? Math.min(2, count) : count
    readonly property real gap: Theme.gap * 2
    readonly property real cell: (width - (across - 1) * gap) / Math.max(1, across)
    property int detail: 0

    // How much fits beside every gauge.
    function measure() {
        let most = 2;
        for (let place = 0; place < gauges.count; place++) {
            const needs = (gauges.itemAt(place) as Gauge)?.needs ?? [0, 0, 0];
            while (most > 0 && needs[most] > cell)
                most--;
        }
        detail = most;
    }

    implicitHeight: visible ? grid.height : 0
    visible: count > 0 && !tight
    onCellChanged: measure()

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
