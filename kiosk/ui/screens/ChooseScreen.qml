pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// The shelves of games: as many boxes as can be read, the rest a page further. A game alone has the whole shelf.
FocusScope {
    id: screen

    required property Kiosk kiosk
    readonly property int count: kiosk.games.count
    readonly property int first: page * standing.best.shown // of the page
    readonly property real base: Theme.low ? bar.y - Theme.margin / 2 : height // of the shelves
    property int page: 0
    focus: true

    ShelfPlan {
        id: standing

        readonly property list<GameTile> tiles: Array.from({length: boxes.count}, (_, number) => boxes.itemAt(number) as GameTile).filter(Boolean)

        count: Math.max(1, screen.count)
        width: screen.width - 2 * Theme.margin
        height: screen.base - shelf.y
        pagerHeight: pager.implicitHeight + Theme.gap * 2
        verbs: tiles.map(tile => tile.verb)
        titles: tiles.map(tile => tile.title)
        facts: Math.max(4 * Theme.body, ...tiles.map(tile => tile.facts.least))
        allFacts: Math.max(facts, ...tiles.map(tile => tile.facts.all))
        onPagesChanged: screen.page = Math.min(screen.page, pages - 1)
    }

    ScreenBar {
        id: bar

        kiosk: screen.kiosk
        x: Theme.margin
        y: Theme.low ? screen.height - height - Theme.margin / 2 : Theme.margin / 2
        width: screen.width - 2 * x
        title: Words.choice.title
        backIcon: Icons.leave
        backText: Words.table.leave
        backName: "leave"
        onBackAsked: screen.kiosk.home()

        wanted: die.visible ? die.worded : 0

        Die {
            id: die

            visible: screen.kiosk.attract.showcase.count > 1 && bar.spare >= Theme.targetPrimary // never at the cost of the title
            wordless: !bar.roomy
            kiosk: screen.kiosk
        }
    }

    Item {
        id: shelf

        y: Theme.low ? 0 : bar.y + bar.height
        width: screen.width

        Repeater {
            model: screen.count > 0 ? standing.best.rows : 0

            ShelfBoard { plan: standing }
        }

        Repeater {
            id: boxes

            model: screen.kiosk.games

            GameTile {
                required property int index
                readonly property int place: index - screen.first
                readonly property var spot: standing.spot(place, Math.min(standing.best.shown, screen.count - screen.first))
                plan: standing
                visible: place >= 0 && place < standing.best.shown
                x: (screen.width + Theme.gap - spot.boxes * (width + standing.spacing)) / 2 + spot.inRow * (width + standing.spacing)
                y: (spot.row + 1) * standing.shelfHeight - standing.plank - height + Theme.line
                width: standing.boxWidth
                rotation: [-0.6, 0.5, 0, -0.4, 0.7][index % 5]
                focus: true
                alone: screen.count === 1
                advised: index === 0 && !alone && !broken
                onTapped: screen.kiosk.choose(deckId)
            }
        }
    }

    ShelfPawns { // large above the line of reach, and on a box alone
        readonly property real ledge: shelf.y + standing.shelfHeight - standing.plank - (boxes.itemAt(0)?.height ?? 0) // of a box
        readonly property bool alone: screen.count === 1 && Theme.portrait

        x: Theme.low || alone ? (screen.width - width) / 2 : bar.x + bar.titled + Theme.gap * 2
        y: ledge - height + Theme.line * 2
        visible: Theme.low ? screen.count > 0 : alone ? size > Theme.mm(20) : Theme.form === Theme.Wide && standing.best.columns > 2 && x + width <= bar.x + bar.free - Theme.gap * 4
        size: Theme.low ? Math.min(Theme.reachTop * 0.4, screen.width * 0.2) : alone ? Math.min((ledge - shelf.y) * 0.8, screen.width * 0.4) : bar.height * 0.95
    }

    Label {
        anchors.centerIn: parent
        visible: screen.count === 0
        width: standing.width
        role: Label.Title
        text: Words.attract.no_games
        color: Colours.on(Colours.ground)
        horizontalAlignment: Text.AlignHCenter
    }

    StepPager {
        id: pager

        anchors.horizontalCenter: parent.horizontalCenter
        y: screen.base - height - Theme.gap
        count: standing.pages
        page: screen.page
        onTurned: page => screen.page = page
    }
}
