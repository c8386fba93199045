import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// A seat with its name and what touching it does.
Pressable {
    id: place

    required property int number
    required property bool sits
    readonly property string name: Words.seat.word(`n${number}`)
    readonly property string act: sits ? Words.seats.leave : Words.seats.join

    text: `${name}, ${act}`
    choosable: true
    chosen: sits
    padding: Theme.compact ? 0 : Theme.gap
    lift: Theme.line

    contentItem: Item {
        implicitHeight: inside.height
        transform: Translate {
            y: place.sink
        }

        Grid {
            id: inside

            anchors.centerIn: parent
            width: place.availableWidth
            columns: Theme.compact ? 2 : 1
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            Pawn {
                id: pawn

                seat: place.number - 1
                size: Theme.compact ? Theme.targetPrimary : Theme.mm(30)
                away: !place.chosen
            }

            Column {
                width: inside.width - (inside.columns === 2 ? pawn.width + inside.columnSpacing : 0)

                Label {
                    width: parent.width
                    role: Label.Strong
                    size: Theme.body
                    text: place.name
                    horizontalAlignment: inside.columns === 2 ? Theme.start : Text.AlignHCenter
                    Accessible.ignored: true
                }

                Label {
                    width: parent.width
                    text: place.act
                    color: Colours.quiet
                    horizontalAlignment: inside.columns === 2 ? Theme.start : Text.AlignHCenter
                    Accessible.ignored: true
                }
            }
        }
    }
}
