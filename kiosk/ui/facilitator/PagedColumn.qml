pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// Rows below one another, any heights; those for which there is no room wait on the next page. Nothing is dragged.
Item {
    id: paged

    default property alias content: rows.data
    property alias tools: toolbox.data // below the rows on every page, beside the pager
    property int page: 0
    property Item sought: null // a row: its page is the first one that is shown
    property var starts: [0] // where each page begins, px
    readonly property bool beside: Theme.compact && Theme.landscape && toolbox.height === 0 // what turns the pages stands at their right
    readonly property real between: Theme.compact ? Theme.gap / 2 : Theme.gap // one row below the other
    readonly property real turning: 2 * pager.height + 3 * Theme.gap + ruler.wide("00/00") // px beside the tools, whatever the page
    readonly property bool crowded: widest() > width - turning // the tools stand above the pager
    readonly property real room: spared(starts.length > 1 && !beside ? pager.height : 0)

    // What is left for the rows when so much stands below them, or the tools.
    function spared(below: real): real {
        const foot = crowded && below > 0 ? toolbox.height + Theme.gap + below : Math.max(below, toolbox.height);
        return height - (foot > 0 ? foot + Theme.gap : 0);
    }

    function widest(): real {
        return Array.from(toolbox.children).filter(tool => tool.visible).reduce((most, tool) => Math.max(most, tool.width), 0);
    }

    // Where the pages begin when `room` is left for each.
    function cut(room: real): var {
        const found = [0];
        for (const row of rows.children) {
            const end = row.y + row.height;
            if (row.visible && row.height > 0 && end - found[found.length - 1] > room + 1 && row.y > found[found.length - 1])
                found.push(row.y);
        }
        return found;
    }

    function lay() {
        const whole = cut(spared(0));
        starts = whole.length > 1 && !beside ? cut(spared(pager.height)) : whole;
        page = sought ? starts.filter(start => start <= sought.y).length - 1 : Math.min(page, starts.length - 1);
        const begin = starts[page], end = starts[page + 1] ?? Infinity;
        for (const row of rows.children) {
            row.enabled = row.y >= begin && row.y < end;
            row.opacity = row.enabled ? 1 : 0;
        }
    }

    function turn(to: int) {
        sought = null;
        page = to;
    }

    onPageChanged: later.restart()
    onSoughtChanged: later.restart()
    onRoomChanged: later.restart()

    Timer {
        id: later

        interval: 0 // once for all changes, and never after the rows are gone
        onTriggered: paged.lay()
    }

    Item {
        x: -Theme.gap // the ring around what has the focus is drawn too
        y: -Theme.gap
        width: paged.width + 2 * Theme.gap
        height: paged.room + 2 * Theme.gap
        clip: true

        Column {
            id: rows

            x: Theme.gap
            y: Theme.gap - (paged.starts[paged.page] ?? 0)
            width: paged.width - (turner.visible ? turner.width + Theme.gap : 0)
            spacing: paged.between
            onImplicitHeightChanged: later.restart()
            onPositioningComplete: later.restart()
        }
    }

    Flow {
        id: toolbox

        y: parent.height - height - (pager.visible && paged.crowded ? pager.height + Theme.gap : 0)
        width: parent.width - (pager.visible && !paged.crowded ? paged.turning : 0)
        spacing: Theme.gap * 2
    }

    TextRuler {
        id: ruler

        size: Theme.strong
        font.weight: Font.Bold
    }

    StepPager {
        id: pager

        surface: "mist"
        visible: !paged.beside && count > 1
        x: toolbox.height > 0 ? parent.width - width : (parent.width - width) / 2
        y: parent.height - height
        count: paged.starts.length
        page: paged.page
        onTurned: page => paged.turn(page)
    }

    SidePager {
        id: turner

        x: parent.width - width
        y: parent.height - height
        visible: paged.beside && count > 1
        room: paged.height
        count: paged.starts.length
        page: paged.page
        onTurned: page => paged.turn(page)
    }
}
