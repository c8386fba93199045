pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels

// The shelf of games: as many tiles as can be read, the rest a page further. A game alone gets the whole shelf.
FocusScope {
    id: screen

    required property Kiosk kiosk
    readonly property var words: kiosk.words
    readonly property int count: kiosk.games.count
    readonly property real spacing: Theme.gap * 2
    readonly property int columns: Math.max(1, Math.min(fitting(shelf.width, Theme.body * 9), wished))
    readonly property int wished: Theme.portrait ? (count > 3 ? 2 : 1) : count > 6 ? 4 : count > 3 ? Math.ceil(count / 2) : count
    readonly property real room: height - shelf.y - Theme.margin // without a pager
    readonly property bool paged: Math.ceil(count / columns) > fitting(room, least)
    readonly property real least: Theme.body * 7
    readonly property int rows: Math.max(1, Math.min(fitting(shelf.height, least), Math.ceil(count / columns)))
    readonly property int perPage: columns * rows
    readonly property int pages: paged ? Math.ceil(count / perPage) : 1
    property int page: 0

    function fitting(room: real, least: real): int {
        return Math.floor((room + spacing) / (least + spacing));
    }

    focus: true

    onPagesChanged: page = Math.min(page, Math.max(0, pages - 1))

    ScreenBar {
        id: bar

        kiosk: screen.kiosk
        x: Theme.margin
        y: Theme.margin / 2
        width: screen.width - 2 * x
        title: screen.words.choose.title
        backIcon: Icons.leave
        backText: screen.words.table.leave
        backName: "leave"
        onBackAsked: screen.kiosk.home()
    }

    Grid {
        id: shelf

        x: Theme.margin
        y: bar.y + bar.height + Theme.margin / 2
        width: screen.width - 2 * x
        height: screen.room - (screen.paged ? pager.height + Theme.gap : 0)
        columns: screen.columns
        spacing: screen.spacing

        Repeater {
            model: screen.kiosk.games

            Item {
                id: place

                required property int index
                required property string deckId
                required property string title
                required property string summary
                required property string color
                required property string icon
                required property string minutes
                required property string seats
                required property bool broken
                required property int findings

                visible: Math.floor(index / screen.perPage) === screen.page
                width: (shelf.width - (screen.columns - 1) * shelf.spacing) / screen.columns
                height: (shelf.height - (screen.rows - 1) * shelf.spacing) / screen.rows

                GameTile {
                    anchors.fill: parent
                    focus: true
                    alone: screen.count === 1
                    words: screen.words
                    deckId: place.deckId
                    title: place.title
                    summary: place.summary
                    color: place.color
                    iconName: place.icon
                    minutes: place.minutes
                    seats: place.seats
                    broken: place.broken
                    findings: place.findings
                    onTapped: screen.kiosk.choose(place.deckId)
                }
            }
        }
    }

    Label {
        anchors.centerIn: parent
        visible: screen.count === 0
        width: shelf.width
        role: Label.Title
        text: screen.words.attract.no_games
        horizontalAlignment: Text.AlignHCenter
    }

    StepPager {
        id: pager

        anchors.horizontalCenter: parent.horizontalCenter
        y: screen.height - height - Theme.margin
        words: screen.words
        count: screen.pages
        page: screen.page
        onTurned: page => screen.page = page
    }
}
