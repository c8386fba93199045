pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// The shelf of games: as many boxes as can be read, the rest a page further. A game alone gets the whole shelf.
FocusScope {
    id: screen

    required property Kiosk kiosk
    readonly property int count: kiosk.games.count
    readonly property int first: page * plan.best.shown // of the page
    property int page: 0

    focus: true

    ShelfPlan {
        id: plan

        count: Math.max(1, screen.count)
        width: shelf.width
        height: shelf.height
        pagerHeight: pager.implicitHeight + Theme.gap
        spacing: Theme.gap * 2
        verbs: Array.from({length: boxes.count}, (_, number) => (boxes.itemAt(number) as GameTile)?.verb ?? "")
        titles: Array.from({length: boxes.count}, (_, number) => (boxes.itemAt(number) as GameTile)?.title ?? "")
        facts: Math.max(9 * Theme.body, ...Array.from({length: boxes.count}, (_, number) => (boxes.itemAt(number) as GameTile)?.facts ?? 0))
        onPagesChanged: screen.page = Math.min(screen.page, pages - 1)
    }

    ScreenBar {
        id: bar

        kiosk: screen.kiosk
        x: Theme.margin
        y: Theme.margin / 2
        width: screen.width - 2 * x
        title: Words.choice.title
        backIcon: Icons.leave
        backText: Words.table.leave
        backName: "leave"
        onBackAsked: screen.kiosk.home()
    }

    Item {
        id: shelf

        x: Theme.margin
        y: bar.y + bar.height + Theme.margin / 2
        width: screen.width - 2 * x
        height: screen.height - y - Theme.margin

        Repeater {
            id: boxes

            model: screen.kiosk.games

            GameTile {
                required property int index
                readonly property int place: index - screen.first
                readonly property int row: Math.floor(place / plan.best.columns)
                readonly property int inRow: Math.min(plan.best.columns, Math.min(plan.best.shown, screen.count - screen.first) - row * plan.best.columns)
                readonly property real start: (shelf.width - inRow * (width + plan.spacing) + plan.spacing) / 2

                visible: place >= 0 && place < plan.best.shown
                x: start + (place % plan.best.columns) * (width + plan.spacing)
                y: row * (height + plan.spacing)
                width: plan.boxWidth
                height: plan.boxHeight
                focus: true
                alone: screen.count === 1
                advised: index === 0 && !alone && !broken
                wordsWidth: plan.best.words
                coverHeight: plan.best.coverHeight
                onTapped: screen.kiosk.choose(deckId)
            }
        }
    }

    Label {
        anchors.centerIn: parent
        visible: screen.count === 0
        width: shelf.width
        role: Label.Title
        text: Words.attract.no_games
        horizontalAlignment: Text.AlignHCenter
    }

    StepPager {
        id: pager

        anchors.horizontalCenter: parent.horizontalCenter
        y: screen.height - height - Theme.margin
        count: plan.pages
        page: screen.page
        onTurned: page => screen.page = page
    }
}
