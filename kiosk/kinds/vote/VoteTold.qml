pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// An option of a vote, revealed: its title, the seats that chose it, its nature and its author.
Plate {
    id: option

    required property var row // roles of the option
    readonly property real inset: Theme.padding
    readonly property bool tight: height < 10 * Theme.body // the spread has told who chose what
    readonly property string hidden: [row.nature, row.verify ? Words.vote.verify(row.verify) : "", row.author].filter(Boolean).join("\n")

    Accessible.role: Accessible.StaticText
    Accessible.name: [row.title, Words.vote.voices(row.count), hidden].filter(Boolean).join(". ")

    FitText {
        id: title

        x: option.inset
        y: option.inset
        width: parent.width - 2 * x
        height: Math.ceil(maximum * Theme.displayLeading * (option.tight ? 1 : 2))
        text: option.row.title
        display: true
        beside: true
        maximum: Theme.strong
    }

    Row {
        id: voices

        x: option.inset
        y: title.y + title.naturalHeight + option.inset
        height: option.row.seats.length > 0 && !option.tight ? Theme.mm(11) : 0
        visible: !option.tight
        spacing: Theme.gap / 2

        Repeater {
            model: option.row.seats

            SeatToken {
                required property int modelData

                seat: modelData - 1
                text: Words.seat.word(`n${modelData}`)
                size: Math.min(Theme.mm(11), (option.width - 2 * option.inset) / 6.5)
                surface: "paper"
                interactive: false
            }
        }
    }

    Label {
        id: count

        x: option.inset
        y: voices.y + voices.height + (voices.height > 0 ? Theme.gap / 2 : 0)
        width: parent.width - 2 * x
        visible: !option.tight
        text: [Words.vote.voices(option.row.count), option.row.words > 0 ? Words.vote.words(option.row.words) : ""].filter(Boolean).join("  ·  ")
        color: Colours.quiet
    }

    FitText {
        x: option.inset
        y: count.y + (count.visible ? count.height + Theme.gap : 0)
        width: parent.width - 2 * x
        height: parent.height - y - option.inset - option.lift
        visible: text !== ""
        text: option.hidden
        maximum: Theme.title
        beside: true
    }
}
