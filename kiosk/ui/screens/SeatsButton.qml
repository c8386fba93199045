pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// Who sits at the table, and whose turn it is; touched, it opens the seats.
Pressable {
    id: button

    required property Kiosk kiosk
    readonly property string tone: kiosk.table.color

    text: Words.table.seats
    padding: Theme.gap
    lift: Theme.line

    contentItem: Item {
        implicitWidth: row.width
        implicitHeight: row.height
        transform: Translate {
            y: button.sink
        }

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.gap

            Repeater {
                model: button.kiosk.table.seats

                SeatToken {
                    required property int number
                    required property bool here

                    required turn
                    interactive: false
                    seat: number - 1
                    size: Theme.mm(11)
                    surface: button.tone
                    presence: here ? SeatToken.Here : SeatToken.Away
                    text: ""
                    Accessible.ignored: true
                }
            }
        }
    }
}
