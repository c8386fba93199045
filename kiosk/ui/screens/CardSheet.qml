import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels

// A card in full: its picture, the essential, the detail, every source with its date. A small screen reads it as one text.
Grid {
    id: sheet

    required property Kiosk kiosk
    required property real room
    readonly property SheetModel card: kiosk.sheet
    readonly property string sources: card.sources.join("\n\n")
    readonly property string detail: card.lines.join("\n\n")
    readonly property real column: columns === 1 ? width : (width - spacing) / 2
    readonly property real block: columns === 1 && sources !== "" ? (room - spacing) / 2 : room

    columns: Theme.portrait || Theme.compact || sources === "" ? 1 : 2
    spacing: Theme.margin

    Passage {
        width: sheet.width
        room: sheet.room
        text: Theme.compact ? [sheet.card.lead, sheet.detail, sheet.sources ? `${sheet.card.heading}\n${sheet.sources}` : ""].filter(Boolean).join("\n\n") : ""
    }

    Row {
        visible: !Theme.compact
        spacing: Theme.gap * 2

        Rectangle {
            id: band

            width: Theme.body * 4
            height: width
            radius: Theme.radius
            color: Colours.surface(sheet.kiosk.table.color)
            border.color: Colours.ink
            border.width: Theme.line

            Icon {
                anchors.centerIn: parent
                name: sheet.card.icon
                size: parent.width * 0.66
                color: Colours.tint(sheet.kiosk.table.color)
            }
        }

        Column {
            width: sheet.column - band.width - parent.spacing
            spacing: Theme.body * 0.6

            Passage {
                id: lead

                width: parent.width
                room: sheet.block * 0.6
                strong: true
                text: sheet.card.lead
            }

            Passage {
                width: parent.width
                room: sheet.block - lead.height - parent.spacing
                text: sheet.detail
            }
        }
    }

    Column {
        visible: sheet.sources !== "" && !Theme.compact
        width: sheet.column
        spacing: Theme.body * 0.3

        Label {
            id: heading

            width: parent.width
            role: Label.Strong
            display: true
            text: sheet.card.heading
        }

        Passage {
            width: parent.width
            room: sheet.block - heading.height - parent.spacing
            text: sheet.sources
            color: Colours.quiet
        }
    }
}
