pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models

// The cards to keep in view, down a column or along a line: their pictures and titles, or their pictures alone where there
// is no more room. A touch shows one in full.
Grid {
    id: cards

    required property Models.Kiosk kiosk
    required property Models.RowsModel shown
    property bool along: false
    property bool bare: false // pictures alone
    property real room: 0 // across what it runs along
    property real most: 0 // along it
    readonly property int count: shown.count
    readonly property int lines: Math.max(1, bare ? Math.min(count, Math.floor((most + spacing) / (Theme.targetMin + spacing))) : count)
    readonly property real share: (most - (lines - 1) * spacing) / lines

    columns: along ? Math.max(1, count) : Math.max(1, Math.ceil(count / lines))
    spacing: bare ? Theme.gap / 2 : Theme.gap

    Repeater {
        model: cards.shown

        Pressable {
            id: card

            required property var model

            objectName: `inspect:${model.cardId}`
            width: cards.along ? cards.share : cards.room
            height: cards.along ? cards.room : Math.max(Theme.targetMin, Math.min(cards.share, Theme.mm(45)))
            padding: 0
            focusPolicy: Qt.TabFocus // a finger leaves the focus in the text
            lift: Theme.lift
            text: model.title
            Accessible.description: model.text
            onTapped: cards.kiosk.inspect(model.cardId)

            background: Plate {
                lift: card.lift
                sink: card.sink
                fill: cards.bare ? Colours.surface(CardTones.of(card.model.cardId)) : Colours.paper
            }

            contentItem: Item {
                readonly property real band: cards.bare ? width : Math.min(height * 0.8, Theme.body * 2.6)

                transform: Translate {
                    y: card.sink
                }

                Icon {
                    x: (parent.band - width) / 2
                    y: (parent.height - card.lift - height) / 2
                    name: card.model.icon
                    size: Math.min(parent.band, parent.height) * 0.62
                    color: cards.bare ? Colours.tint(CardTones.of(card.model.cardId)) : Colours.surface(CardTones.of(card.model.cardId))
                }

                FitText {
                    x: parent.band
                    width: parent.width - x - Theme.gap
                    height: parent.height - card.lift - 2 * Theme.line
                    y: Theme.line
                    visible: !cards.bare
                    display: true
                    beside: true
                    text: card.model.title
                    maximum: Theme.strong
                    verticalAlignment: Text.AlignVCenter
                }
            }
        }
    }
}
