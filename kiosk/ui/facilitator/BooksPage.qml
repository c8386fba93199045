pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// Workbooks to make a game with: how one plays, and a button that copies it to the stick.
PagedColumn {
    id: page

    required property GamesModel games

    Label {
        width: parent.width
        visible: !Theme.compact
        text: Words.books.text
    }

    Repeater {
        model: page.games.templates

        RowCard {
            id: row

            required property string key
            required title
            required detail

            width: parent.width
            iconName: Icons.workbook

            StaffButton {
                objectName: `book:${row.key}`
                surface: "paper"
                iconName: Icons.stick
                text: Words.books.write
                Accessible.description: row.title
                onTapped: page.games.write(row.key)
            }
        }
    }
}
