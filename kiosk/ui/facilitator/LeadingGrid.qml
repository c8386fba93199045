import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// Buttons of the same width in columns, and in pages where there is no room for all.
Column {
    id: pages

    required property real room // px, from top to bottom
    required property int count
    property int lines: 1 // of a button's words, at most
    default property alias content: grid.data
    property real widest: 0 // of the buttons, on one line
    readonly property real ends: Theme.strong * 2 // of a button, beside its words
    readonly property real least: lines === 1 ? widest : (widest - ends) / lines * 1.3 + ends // lines break before they are full
    readonly property int columns: Math.max(1, Math.floor((width + Theme.gap) / (least + Theme.gap)))
    readonly property real cell: (width - (columns - 1) * grid.spacing) / columns
    readonly property real tall: Math.max(Theme.targetStaff, Theme.strong * (1.08 * lines + 0.12) + 4 * Theme.line) + Theme.lift
    readonly property real line: tall + grid.spacing
    readonly property bool whole: Math.ceil(count / columns) * line <= room + grid.spacing
    readonly property int perPage: columns * (whole ? Math.ceil(count / columns) : Math.max(1, Math.floor((room - pager.implicitHeight - spacing + grid.spacing) / line)))
    readonly property int pageCount: Math.ceil(count / perPage)
    property int page: 0

    function measure() {
        widest = Math.max(0, ...Array.from(grid.children).map(button => button.implicitWidth));
    }

    // Whether the button at this place is on the page that is shown.
    function holds(place: int): bool {
        return Math.floor(place / perPage) === page;
    }

    objectName: "leading-grid"
    spacing: Theme.gap * 2
    onPerPageChanged: page = 0

    Timer {
        id: later

        interval: 0 // once for all changes, and never after what is measured has gone
        onTriggered: pages.measure()
    }

    Grid {
        id: grid

        columns: pages.columns
        spacing: Theme.gap
        onChildrenChanged: later.restart()
    }

    StepPager {
        id: pager

        surface: "paper"
        count: pages.pageCount
        page: pages.page
        onTurned: page => pages.page = page
    }
}
