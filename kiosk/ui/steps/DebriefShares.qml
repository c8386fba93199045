pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// The answers of a vote, several pages of them where there is little room.
Item {
    id: board

    required property var panel // of the result
    required property var words
    property string surface: "teal"
    readonly property int votes: Math.max(1, (panel.yours ?? []).reduce((sum, count) => sum + count, 0))
    readonly property real lowest: 4.6 * Theme.body + Theme.mm(8)
    readonly property bool paged: count > fitting
    readonly property int count: (panel.names ?? []).length
    readonly property int fitting: Math.max(1, Math.floor(height / lowest))
    readonly property int perPage: paged ? Math.max(1, Math.floor((height - Theme.targetMin - Theme.gap) / lowest)) : count
    readonly property int pages: Math.ceil(count / Math.max(1, perPage))
    property int page: 0

    onPagesChanged: page = 0

    function answer(place: int): var {
        const share = panel.festival[place];
        return {
            name: panel.names[place],
            yours: panel.yours[place] / votes,
            festival: Math.max(0, share) / 100,
            yoursText: `${words.result.you} : ${panel.yours[place]}`,
            festivalText: share < 0 ? "" : `${words.result.festival_name} : ${share} %`
        };
    }

    ShareBars {
        width: parent.width
        anchors.verticalCenter: board.paged ? undefined : parent.verticalCenter
        surface: board.surface
        answers: Array.from({length: Math.max(0, Math.min(board.perPage, board.count - board.page * board.perPage))}, (_, place) => board.answer(board.page * board.perPage + place))
    }

    StepPager {
        y: parent.height - height
        visible: board.paged
        words: board.words
        count: board.pages
        page: board.page
        surface: board.surface
        onTurned: page => board.page = page
    }
}
