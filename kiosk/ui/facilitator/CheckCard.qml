import QtQuick
import kiosk.ui.theme

// One thing that was looked at: its light as a shape, a colour and a word, what was seen and what to do.
RowCard {
    id: card

    required property int index
    required property string what
    required property string light
    required property string verdict
    required property string name
    required property string seen
    required property string remedy
    required property string action

    signal acted

    title: `${name} · ${verdict}`
    detail: [seen, remedy].filter(Boolean).join("\n")
    alarm: light === "red"
    iconName: ({green: Icons.good, amber: Icons.doubt, red: Icons.bad})[light]
    iconColour: light === "green" ? Colours.right : Colours.doubt

    StaffButton {
        objectName: `check:${card.what}`
        visible: card.action !== ""
        surface: "paper"
        text: card.action
        onTapped: card.acted()
    }
}
