pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels

// One game: offered or not, where, in which lengths; and the versions that came by stick.
PagedColumn {
    id: page

    required property GameModel game
    readonly property var told: words.games

    RowCard {
        width: parent.width
        iconName: page.game.icon
        iconColour: Colours.surface(page.game.color)
        title: page.told[page.game.on ? "offered" : "not_offered"]
        detail: page.game.detail

        Toggle {
            objectName: "game:switch"
            on: page.game.on
            text: page.told[page.game.on ? "offered" : "not_offered"]
            onTapped: page.game.switch()
        }
    }

    RowCard {
        width: parent.width
        iconName: Icons.order
        title: page.told.order
        detail: page.game.place

        StaffButton {
            objectName: "game:rise"
            surface: "paper"
            wordless: Theme.compact
            iconName: Icons.rise
            enabled: !page.game.first
            debounce: 0
            text: page.told.rise
            onTapped: page.game.move(-1)
        }

        StaffButton {
            objectName: "game:sink"
            surface: "paper"
            wordless: Theme.compact
            iconName: Icons.place
            enabled: !page.game.last
            debounce: 0
            text: page.told.sink
            onTapped: page.game.move(1)
        }
    }

    LengthsCard {
        width: parent.width
        iconName: Icons.minutes
        title: page.told.lengths
        name: "allow"
        lengths: page.game.lengths
        onChosen: length => page.game.allow(length)
    }

    LengthsCard {
        width: parent.width
        iconName: Icons.check
        title: page.told.default
        name: "default"
        single: true
        count: page.game.offered
        lengths: page.game.lengths
        onChosen: length => page.game.startWith(length)
    }

    RowCard {
        width: parent.width
        visible: page.game.earlier !== ""
        iconName: Icons.undo
        title: page.told.before
        detail: page.game.earlier

        StaffButton {
            objectName: "game:roll-back"
            surface: "paper"
            text: page.told.roll_back
            onTapped: page.game.rollBack()
        }
    }

    RowCard {
        width: parent.width
        iconName: Icons.stick
        title: page.told.origin
        detail: page.game.trouble || (page.game.sure ? page.told.remove_text : page.game.origin)
        alarm: page.game.trouble !== ""

        StaffButton {
            objectName: "game:remove"
            visible: page.game.removable
            surface: "paper"
            iconName: Icons.trash
            text: page.told[page.game.sure ? "remove_sure" : "remove"]
            onTapped: page.game.remove()
        }
    }
}
