pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// The answers of a vote, several pages of them where there is little room.
Item {
    id: board

    required property var panel // of the result
    readonly property int votes: Math.max(1, (panel.yours ?? []).reduce((sum, count) => sum + count, 0))
    readonly property int letters: [...largest > Theme.body ? [largest] : [], Theme.body, Theme.least].find(size => whole(size)) ?? Theme.least // come back to their least before a page is added
    readonly property int largest: Math.round(Theme.title / 1.15) // names as large as what was asked
    readonly property real lowest: ruler.high(panel, width, columns, letters)
    readonly property bool listed: !whole(Theme.body) && ruler.listed(panel, width) <= height
    readonly property bool paged: !whole(letters) && !listed
    readonly property real stretch: paged ? 1 : Math.max(1, Math.min(broadest, 1 + (height - ruler.all(panel, width, columns, letters)) / ruler.elastic(panel, columns, letters))) // bars and what parts them fill what is left
    required property real broadest // times that they may be as thick
    readonly property int bare: ruler.columns(panel, width, Infinity) // columns, however high they are
    readonly property real most: ruler.all(panel, width, bare, largest) + (broadest - 1) * ruler.elastic(panel, bare, largest) // as high as they have use for
    readonly property int count: (panel.names ?? []).length
    readonly property int columns: ruler.columns(panel, width, height)
    readonly property int perPage: paged ? columns * Math.max(1, Math.floor((height - pager.height - Theme.gap) / lowest)) : count
    readonly property int pages: Math.ceil(count / Math.max(1, perPage))
    property int page: 0

    onPagesChanged: page = 0

    ShareRuler { id: ruler }

    // Whether all of them stand on a page.
    function whole(size: int): bool {
        return ruler.all(panel, width, columns, size) <= height;
    }

    function answer(place: int): var {
        const share = panel.festival[place];
        return {
            name: panel.names[place],
            yours: panel.yours[place] / votes,
            festival: Math.max(0, share) / 100,
            yoursText: Words.debrief.you_count(panel.yours[place]),
            festivalText: share < 0 ? "" : Words.debrief.festival_share(Words.debrief.festival_name, share)
        };
    }

    Row {
        id: bars

        readonly property int first: board.page * board.perPage
        readonly property int shown: Math.max(0, Math.min(board.perPage, board.count - first))
        readonly property int each: Math.ceil(shown / board.columns)

        y: board.paged ? 0 : (parent.height - height) / 2
        width: parent.width
        visible: !board.listed
        spacing: ruler.gutter

        Repeater {
            model: board.columns

            ShareBars {
                required property int index

                width: (bars.width - (board.columns - 1) * bars.spacing) / board.columns
                letters: board.letters
                naming: ruler.naming(board.letters)
                thick: ruler.thick(board.letters) * board.stretch
                spacing: ruler.between(board.letters) * board.stretch
                answers: Array.from({length: Math.max(0, Math.min(bars.each, bars.shown - index * bars.each))}, (_, place) => board.answer(bars.first + index * bars.each + place))
            }
        }
    }

    Loader {
        y: (parent.height - height) / 2
        width: parent.width
        sourceComponent: board.listed ? list : null
    }

    Component { id: list; DebriefList { panel: board.panel; between: ruler.apart + Math.min(Theme.body * 0.5, (board.height - ruler.listed(panel, board.width)) / board.count) } }

    StepPager {
        id: pager

        y: parent.height - height
        visible: board.paged
        count: board.pages
        page: board.page
        onTurned: page => board.page = page
    }
}
