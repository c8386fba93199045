pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels as Models

// The cards to keep in view, down a column or along a line: their pictures and titles, or their pictures alone where there
// is no more room. A touch shows one in full.
Grid {
    id: cards

    required property Models.Kiosk kiosk
    required property Models.RowsModel shown
    property bool along: false
    property bool bare: false // pictures alone
    property real room: 0 // across what it runs along
    property real most: 0 // along it
    readonly property int count: shown.count
    readonly property int lines: Math.max(1, bare ? Math.min(count, Math.floor((most + spacing) / (Theme.targetMin + spacing))) : count)
    readonly property real share: (most - (lines - 1) * spacing) / lines

    columns: along ? Math.max(1, count) : Math.max(1, Math.ceil(count / lines))
    spacing: bare ? Theme.gap / 2 : Theme.gap

    Repeater {
        model: cards.shown

        CardInView {
            width: cards.along ? cards.share : cards.room
            height: cards.along ? cards.room : Math.max(Theme.targetMin, Math.min(cards.share, Theme.mm(45)))
            kiosk: cards.kiosk
            bare: cards.bare
        }
    }
}
