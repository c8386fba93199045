pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// A deck that cannot be played: everything its author has to mend.
PagedColumn {
    id: brokenPage

    required property GameModel game

    Label {
        width: parent.width
        text: Words.games.broken
    }

    Repeater {
        model: brokenPage.game.findings

        FindingCard {
            width: parent.width
            room: brokenPage.room
        }
    }
}
