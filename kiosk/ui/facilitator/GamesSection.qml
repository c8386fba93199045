pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels
import kiosk.words

// What is on this kiosk and what of it visitors are offered; the pages of one game, of the USB stick and of workbooks.
Section {
    id: section

    readonly property GamesModel games: kiosk.facilitator.games
    readonly property bool listed: games.page === ""
    readonly property bool loading: games.page === "stick"
    readonly property bool making: games.page === "books"
    readonly property Component page: listed ? list : loading ? stick : making ? books : games.game.broken ? broken : game

    title: listed ? (Theme.compact ? "" : Words.games.title) : loading ? games.intake.title : making ? Words.books.title : games.game.title

    tools: [
        StaffButton {
            objectName: "games:load"
            visible: section.listed
            primary: true
            iconName: Icons.stick
            text: Words.games.load
            onTapped: section.games.load()
        },
        StaffButton {
            objectName: "games:back"
            backs: true
            visible: !section.listed
            iconName: Icons.previous
            text: Words.games.back
            onTapped: section.games.close()
        }
    ]

    Component { id: list; GamesList { games: section.games } }
    Component { id: game; GamePage { games: section.games } }
    Component { id: broken; BrokenPage { game: section.games.game } }
    Component { id: books; BooksPage { games: section.games } }
    Component { id: stick; StickPage { intake: section.games.intake } }

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: section.page
    }

    CopyLayer {
        copying: section.games.paper
    }

    CopyLayer {
        copying: section.games.books
    }
}
