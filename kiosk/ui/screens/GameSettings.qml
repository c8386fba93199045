pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// How long the game lasts, and whose cards are in it.
Column {
    id: settings

    required property LobbyModel lobby
    readonly property real widest: Theme.body * (Theme.compact ? 11.5 : 14) // under this, three lengths would not stand side by side

    spacing: Theme.spacing

    Label {
        width: parent.width
        visible: !Theme.compact
        role: Label.Strong
        text: Words.seats.length
        color: Colours.on(settings.lobby.color)
    }

    TextRuler { id: ruler; display: true }

    Grid {
        id: lengths

        readonly property int count: settings.lobby.lengths.count
        readonly property real longest: Math.max(0, ...Array.from({length: choices.count}, (_, place) => ruler.wide((choices.itemAt(place) as Choice)?.lead ?? "")))
        readonly property bool aside: longest + 2 * Theme.gap + 4 <= (settings.width - (count - 1) * spacing) / count // else in two rows

        columns: aside ? count : Math.ceil(count / 2)
        spacing: Theme.apart

        Repeater {
            id: choices

            model: settings.lobby.lengths

            Choice {
                required property string length
                required property string title
                required property int minutes
                readonly property string time: `${minutes} ${Words.seats.minutes}`

                objectName: `length:${length}`
                width: (settings.width - (lengths.columns - 1) * Theme.apart) / lengths.columns
                chosen: settings.lobby.length === length
                lead: Theme.compact ? time : title
                detail: Theme.compact ? "" : time
                text: `${title}, ${time}`
                onTapped: settings.lobby.last(length)
            }
        }
    }

    Row {
        id: audience

        readonly property real each: (settings.width - Theme.apart) / 2
        readonly property real longest: Math.max(ruler.widest(Words.seats.family), ruler.widest(Words.seats.teens)) // word
        readonly property bool pictured: longest + 1.8 * Theme.body + 2 * Theme.gap + 4 <= each // else their words need the room

        objectName: "audience"
        spacing: Theme.apart

        Repeater {
            model: [true, false]

            Choice {
                required property bool modelData // for the whole family

                objectName: modelData ? "audience:family" : "audience:teens"
                width: audience.each
                chosen: settings.lobby.family === modelData
                iconName: !audience.pictured ? "" : modelData ? "mdi6.account-child" : "mdi6.account-school"
                lead: modelData ? Words.seats.family : Words.seats.teens
                onTapped: if (!chosen)
                    settings.lobby.switchAudience()
            }
        }
    }
}
