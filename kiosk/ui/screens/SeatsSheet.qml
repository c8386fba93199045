pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// Who arrives, who leaves, at any moment.
Column {
    id: sheet

    required property Kiosk kiosk
    required property real room
    property var taken: ({})

    spacing: Theme.gap * 2

    // The table lists only the seats that are taken: note them by number.
    function note(number: int, sits: bool) {
        taken = Object.assign({}, taken, {[number]: sits});
    }

    Instantiator {
        model: sheet.kiosk.table.seats

        delegate: QtObject {
            required property int number

            Component.onCompleted: sheet.note(number, true)
            Component.onDestruction: sheet.note(number, false)
        }
    }

    Label {
        visible: !Theme.compact
        width: parent.width
        text: Words.seats.manage
    }

    Grid {
        id: places

        readonly property real cell: (sheet.width - (columns - 1) * spacing) / columns

        columns: Theme.portrait || Theme.compact || (Theme.low && Theme.large) ? 3 : 6
        spacing: Theme.gap * 2

        Repeater {
            model: 6

            SeatPlace {
                required property int index

                number: index + 1
                objectName: `sit:${number}`
                width: places.cell
                sits: sheet.taken[number] ?? false
                onTapped: sits ? sheet.kiosk.table.leave(number) : sheet.kiosk.table.join(number)
            }
        }
    }
}
