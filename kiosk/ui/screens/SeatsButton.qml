pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// The pawns of those who sit at the table, closer together where there is little room. Whose turn it is stands in the light,
// and all others look there; in a secret they look away. Touched, they open the seats.
Pressable {
    id: button

    required property Kiosk kiosk
    property real rest: Theme.mm(14) // the height of a pawn
    property real grown: Theme.mm(15) // of whose turn it is
    property real most: grown // that may ever be
    property bool hides: false // and who turns away then
    readonly property TableModel table: kiosk.table
    readonly property int count: table.seats.count
    readonly property real pawns: 0.62 * (count * rest + grown - rest) // their width
    readonly property real inset: Theme.gap

    text: Words.table.seats
    padding: 0
    lift: Theme.line
    implicitWidth: Math.max(Theme.targetMin, 0.62 * (count * rest + most - rest) + (count - 1) * Theme.gap / 2 + 2 * inset)
    implicitHeight: Math.max(Theme.targetMin, grown)

    contentItem: Item {
        transform: Translate {
            y: button.sink
        }

        Row {
            id: row

            x: button.inset
            height: parent.height
            spacing: Math.min(Theme.gap / 2, (button.width - 2 * button.inset - button.pawns) / Math.max(1, button.count - 1))

            Repeater {
                model: button.table.seats

                Pawn {
                    required property int number
                    required property bool here

                    required turn
                    y: row.height - height
                    seat: number - 1
                    size: turn ? button.grown : button.rest
                    away: !here
                    turned: turn && button.hides
                    gaze: button.table.turn === 0 || turn ? Qt.point(0, 0) : Qt.point(Math.sign(button.table.turn - number) * (button.hides ? -1 : 1), -0.2)
                }
            }
        }
    }
}
