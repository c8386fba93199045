pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels
import kiosk.words

// What was played and answered, by day and by game; taking it home; beginning anew.
FocusScope {
    id: section

    required property Kiosk kiosk
    readonly property ResultsModel results: kiosk.facilitator.results
    readonly property bool roomy: height - head.height - tiles.implicitHeight - 2 * Theme.gap >= 10 * Theme.body // for a table and its pager below the figures

    readonly property string shown: `${results.day} ${results.page}`

    Component.onCompleted: results.open()
    onShownChanged: flow.page = 0

    ResultsHead {
        id: head

        width: parent.width
        kiosk: section.kiosk
    }

    Notice {
        id: notice

        y: head.height + Theme.gap
        width: parent.width
        text: section.results.looking ? Words.results.looking : section.results.told
    }

    WaitingBar {
        y: notice.y + notice.height + Theme.gap
        width: Math.min(parent.width, Theme.body * 20)
        visible: section.results.looking
    }

    Tiles {
        id: tiles

        y: head.height + Theme.gap
        width: parent.width
        visible: section.results.page === 0 && section.roomy && !Theme.compact && section.results.told === "" && !section.results.looking
        model: section.results.tiles
    }

    FlowPages {
        id: flow

        y: tiles.y + (tiles.visible ? tiles.height + Theme.gap : 0)
        width: parent.width
        height: parent.height - y
        model: section.results.tables

        delegate: FigureCard {
            most: flow.room
        }
    }

    CopyLayer {
        copying: section.results.exporting
    }
}
