pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels

// A row for each game: touch it for its settings, its switch to offer it or not.
PagedColumn {
    id: list

    required property GamesModel games

    Label {
        width: parent.width
        visible: list.games.rows.count === 0
        text: list.words.games.none
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

            objectName: `game:${key}`
            width: parent.width
            sign: broken ? Icons.alarm : iconName
            signColour: Colours.surface(color)
            alarm: broken
            text: list.words.games.settings.replace("{title}", title)
            Accessible.description: detail
            onTapped: list.games.open(key)

            Toggle {
                objectName: `switch:${row.key}`
                visible: !row.broken
                on: row.on
                text: `${row.title}, ${list.words.games[row.on ? "offered" : "not_offered"]}`
                onTapped: list.games.switch(row.key)
            }

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: Icons.open
                color: Colours.quiet
            }
        }
    }
}
