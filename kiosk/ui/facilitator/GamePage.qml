pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels
import kiosk.words

// One game: offered or not, where, in which lengths; and the versions that came by stick.
PagedColumn {
    id: page

    required property GamesModel games
    readonly property GameModel game: games.game

    tools: [
        StaffButton {
            objectName: "game:try"
            primary: true
            iconName: Icons.resume
            text: Words.trial.begin
            onTapped: page.game.tryOut()
        }
    ]

    RowCard {
        width: parent.width
        iconName: page.game.aside ? Icons.alarm : page.game.icon
        iconColour: Colours.mark(page.game.color)
        alarm: page.game.aside
        title: page.game.on && !page.game.aside ? Words.games.offered : Words.games.not_offered
        detail: page.game.detail

        StaffButton {
            objectName: "game:put-back"
            visible: page.game.aside
            surface: "paper"
            iconName: Icons.again
            text: Words.games.put_back
            onTapped: page.game.putBack()
        }

        Toggle {
            objectName: "game:switch"
            visible: !page.game.aside
            chosen: page.game.on
            text: Words.games.offered
            onTapped: page.game.switch()
        }
    }

    RowCard {
        width: parent.width
        iconName: Icons.order
        title: Words.games.order
        detail: page.game.place

        StaffButton {
            objectName: "game:rise"
            surface: "paper"
            iconName: Icons.rise
            enabled: !page.game.first
            debounce: 0
            text: Words.games.rise
            onTapped: page.game.move(-1)
        }

        StaffButton {
            objectName: "game:sink"
            surface: "paper"
            iconName: Icons.place
            enabled: !page.game.last
            debounce: 0
            text: Words.games.sink
            onTapped: page.game.move(1)
        }
    }

    LengthsCard {
        width: parent.width
        iconName: Icons.minutes
        title: Words.games.lengths
        name: "allow"
        lengths: page.game.lengths
        onChosen: length => page.game.allow(length)
    }

    LengthsCard {
        width: parent.width
        iconName: Icons.check
        title: Words.games.default
        name: "default"
        single: true
        count: page.game.offered
        lengths: page.game.lengths
        onChosen: length => page.game.startWith(length)
    }

    RowCard {
        width: parent.width
        iconName: Icons.games
        title: Words.games.paper
        detail: Words.games.paper_text

        StaffButton {
            objectName: "game:print"
            surface: "paper"
            iconName: Icons.stick
            text: Words.games.print
            onTapped: page.games.paper.start()
        }
    }

    RowCard {
        width: parent.width
        visible: page.game.earlier !== ""
        iconName: Icons.undo
        title: Words.games.before
        detail: page.game.earlier

        StaffButton {
            objectName: "game:roll-back"
            surface: "paper"
            text: Words.games.roll_back
            onTapped: page.game.rollBack()
        }
    }

    RowCard {
        width: parent.width
        iconName: Icons.stick
        title: Words.games.origin
        detail: page.game.trouble || (page.game.sure ? Words.games.remove_text : page.game.origin)
        alarm: page.game.trouble !== ""

        StaffButton {
            objectName: "game:remove"
            visible: page.game.removable
            surface: "paper"
            iconName: Icons.trash
            text: page.game.sure ? Words.games.remove_sure : Words.games.remove
            onTapped: page.game.remove()
        }
    }
}
