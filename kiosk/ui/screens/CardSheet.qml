import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels

// A card in full: its picture, the essential, the detail, every source with its date.
Grid {
    id: sheet

    required property Kiosk kiosk
    required property real room
    readonly property SheetModel card: kiosk.sheet
    readonly property string tone: kiosk.table.color
    readonly property bool sourced: card.sources.length > 0
    readonly property real column: columns === 1 ? width : (width - spacing) / 2
    readonly property real block: columns === 1 ? (room - spacing) / 2 : room

    columns: Theme.portrait || !sourced ? 1 : 2
    spacing: Theme.margin

    Row {
        spacing: Theme.gap * 2

        Rectangle {
            id: band

            visible: !Theme.compact
            width: visible ? Theme.body * 4 : 0
            height: width
            radius: Theme.radius
            color: Colours.surface(sheet.tone)
            border.color: Colours.ink
            border.width: Theme.line

            Icon {
                anchors.centerIn: parent
                name: sheet.card.icon
                size: parent.width * 0.66
                color: Colours.tint(sheet.tone)
            }
        }

        Column {
            width: sheet.column - (band.visible ? band.width + parent.spacing : 0)
            spacing: Theme.body * 0.6

            Passage {
                id: lead

                width: parent.width
                room: sheet.block * (Theme.compact && sheet.card.lines.length > 0 ? 0.5 : 0.6)
                strong: true
                text: sheet.card.lead
                moreText: sheet.kiosk.words.table.more
            }

            Passage {
                width: parent.width
                room: sheet.block - lead.height - parent.spacing
                text: sheet.card.lines.join("\n\n")
                moreText: sheet.kiosk.words.table.more
            }
        }
    }

    Column {
        visible: sheet.sourced
        width: sheet.column
        spacing: Theme.body * 0.3

        Label {
            id: heading

            width: parent.width
            role: Label.Strong
            display: true
            text: sheet.kiosk.words.card.sources
        }

        Passage {
            width: parent.width
            room: sheet.block - heading.height - parent.spacing
            text: sheet.card.sources.join("\n\n")
            moreText: sheet.kiosk.words.table.more
            color: Colours.quiet
        }
    }
}
