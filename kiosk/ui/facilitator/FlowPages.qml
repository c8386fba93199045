pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// Cards of any height, side by side where there is room, each in the column that is shortest so far; what does not fit is
// a page further. A delegate has an `index`; its place and its width are given to it.
Item {
    id: flow

    property alias model: cards.model
    property alias delegate: cards.delegate
    property real least: Theme.body * 22 // the narrowest column
    property bool beside: Theme.compact && Theme.landscape // one button turns the pages, at the right
    property int page: 0
    readonly property real inner: width - (beside && pages > 1 ? turner.width + Theme.gap : 0)
    readonly property int columns: Math.max(1, Math.floor((inner + Theme.gap) / (least + Theme.gap)))
    readonly property real across: (inner - (columns - 1) * Theme.gap) / columns
    readonly property real room: beside ? height : height - pager.implicitHeight - Theme.gap // of a page among several
    readonly property real natural: places(Infinity, 1).tall // of all cards in one column
    readonly property real between: Theme.compact ? Theme.gap / 2 : Theme.gap // one below the other
    property int pages: 1
    property var spots: [] // of {page, x, y}
    property int made: 0 // how many cards there are, once all have come and gone

    // Where each card goes when so much height is left, and how much the last page takes.
    function places(room: real, columns: int): var {
        const spots = [];
        let page = 0, ends = Array(columns).fill(0), tall = 0;
        for (let index = 0; index < made; ++index) {
            const high = cards.itemAt(index)?.implicitHeight ?? 0;
            if (Math.min(...ends) > 0 && Math.min(...ends) + high > room + 1) {
                ends = Array(columns).fill(0);
                page += 1;
            }
            const column = ends.indexOf(Math.min(...ends));
            spots.push({page, x: column * (across + Theme.gap), y: ends[column]});
            tall = ends[column] + high;
            ends[column] = tall + between;
        }
        return {spots, pages: page + 1, tall};
    }

    function lay() {
        made = cards.count;
        const whole = places(height, columns);
        const found = whole.pages > 1 && !beside ? places(room, columns) : whole;
        spots = found.spots;
        pages = found.pages;
        page = Math.min(page, pages - 1);
    }

    function settle(card: Item) {
        const spot = () => flow.spots[card.index]; // qmllint disable missing-property
        card.width = Qt.binding(() => flow.across);
        card.x = Qt.binding(() => spot()?.x ?? 0);
        card.y = Qt.binding(() => spot()?.y ?? 0);
        card.enabled = Qt.binding(() => spot()?.page === flow.page);
        card.opacity = Qt.binding(() => card.enabled ? 1 : 0); // hidden, it would forget how high it is
        card.implicitHeightChanged.connect(() => later.restart());
        card.indexChanged.connect(() => later.restart()); // qmllint disable missing-property
    }

    onHeightChanged: later.restart()
    onAcrossChanged: later.restart()

    Timer {
        id: later

        interval: 0 // once for all changes, and never after the cards are gone
        onTriggered: flow.lay()
    }

    Repeater {
        id: cards

        onItemAdded: (index, item) => {
            flow.settle(item);
            later.restart();
        }
        onItemRemoved: later.restart()
    }

    StepPager {
        id: pager

        surface: "mist"
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height
        visible: !flow.beside && flow.pages > 1
        count: flow.pages
        page: flow.page
        onTurned: page => flow.page = page
    }

    SidePager {
        id: turner

        x: parent.width - width
        y: parent.height - height
        visible: flow.beside && flow.pages > 1
        room: flow.height
        count: flow.pages
        page: flow.page
        onTurned: page => flow.page = page
    }
}
