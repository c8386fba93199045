pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// A row for each game: touch it for its settings, its switch to offer it or not. The last one leads to a game of one's own.
PagedColumn {
    id: list

    required property GamesModel games

    Label {
        width: parent.width
        visible: list.games.rows.count === 0
        text: Words.games.none
    }

    Repeater {
        model: list.games.rows

        OpenRow {
            id: row

            required property string key
            required property string color
            required property string iconName
            required property bool on
            required property bool broken
            required property bool aside
            required property bool fresh

            objectName: `game:${key}`
            width: parent.width
            sign: broken || aside ? Icons.alarm : iconName
            signColour: Colours.mark(color)
            alarm: broken || aside
            marked: fresh
            text: Words.games.settings(title)
            Accessible.description: detail
            Component.onCompleted: if (fresh)
                list.sought = row
            onTapped: list.games.open(key)

            StaffButton {
                objectName: `put-back:${row.key}`
                visible: row.aside
                surface: "paper"
                iconName: Icons.again
                text: Words.games.put_back
                Accessible.description: row.title
                onTapped: list.games.putBack(row.key)
            }

            Toggle {
                objectName: `switch:${row.key}`
                visible: !row.broken && !row.aside
                chosen: row.on
                text: row.title
                onTapped: list.games.switch(row.key)
            }

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: Icons.open
                size: Theme.body * (Theme.compact ? 0.8 : 1.2)
                color: Colours.quiet
            }
        }
    }

    OpenRow {
        objectName: "games:make"
        width: parent.width
        sign: Icons.workbook
        title: Words.books.title
        detail: Words.books.detail
        text: title
        Accessible.description: detail
        onTapped: list.games.make()

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: Icons.open
            color: Colours.quiet
        }
    }
}
