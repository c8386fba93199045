pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels

// Every length of a game side by side: those that are offered, or the one that is chosen in advance (`single`).
RowCard {
    id: card

    required property RowsModel lengths
    property string name // for the names of its buttons
    property bool single: false
    property int count: lengths.count // how many are shown
    readonly property real room: width - start - inset
    readonly property real each: Math.min(Theme.body * 8, (room - Theme.gap) / 2) // two side by side at least

    signal chosen(string length)

    Flow {
        width: Math.min(card.count * (card.each + spacing) - spacing, card.room)
        spacing: Theme.gap

        Repeater {
            model: card.lengths

            StaffButton {
                required property string length
                required property string title
                required property string minutes
                required property bool offered
                required property bool stays
                required property bool isDefault

                width: card.each
                objectName: `${card.name}:${length}`
                visible: !card.single || offered
                choosable: true
                chosen: card.single ? isDefault : offered
                fill: chosen ? Colours.ink : Colours.bright("paper")
                ink: chosen ? Colours.paper : Colours.ink
                surface: "paper"
                interactive: !(card.single ? isDefault : stays)
                iconName: chosen ? Icons.check : ""
                text: minutes
                Accessible.name: `${title}, ${minutes}`
                Accessible.role: card.single ? Accessible.RadioButton : Accessible.CheckBox
                onTapped: card.chosen(length)
            }
        }
    }
}
