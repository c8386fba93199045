pragma ComponentBehavior: Bound

import kiosk.viewmodels

// What was done behind the code, the newest line first.
FlowPages {
    id: pages

    required property RowsModel lines

    model: lines

    delegate: RowCard {
        required property int index
        required property string when
        required property string what
        required property string about

        title: what
        detail: [when, about].filter(Boolean).join(" · ")
        most: pages.room
    }
}
