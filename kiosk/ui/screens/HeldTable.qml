pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels
import kiosk.words

// The table while a facilitator holds it: a pause that says so, or a talk about one question while the screen rests; the cards
// that are talked about lie below it.
Item {
    id: held

    required property Kiosk kiosk
    readonly property bool talk: kiosk.table.held === "talk"
    readonly property bool lying: talk && kiosk.table.lying.count > 0

    TextRuler { id: ruler; display: true; size: Theme.compact ? Theme.body : Theme.strong }

    FitText {
        id: large

        width: parent.width
        height: held.lying ? Math.min(ruler.high(text, width) * 1.06 + Theme.gap, parent.height / 3) : foot.y - Theme.gap * 2
        display: true
        text: held.talk ? held.kiosk.table.question : Words.leading.held
        beside: held.lying
        maximum: held.lying ? ruler.size : Math.max(Theme.headline, Math.min(Theme.shortSide / 7, width / 8))
        verticalAlignment: Text.AlignVCenter
        surface: Colours.ground
        color: Colours.on(Colours.ground)

        Opening { text: large.text }
    }

    Loader {
        id: cards

        readonly property int pages: (item as CardGrid)?.pages ?? 1

        y: large.height + Theme.gap * 2
        width: parent.width
        height: foot.y - Theme.gap * 2 - y
        active: held.lying
        sourceComponent: CardGrid {
            objectName: "held-cards"
            kiosk: held.kiosk
            cards: held.kiosk.table.lying
            full: true
            page: pager.page
        }
    }

    Item {
        id: foot

        y: parent.height - height
        width: parent.width
        height: Math.max(small.height, held.lying ? pager.height : 0) // whether there are pages or not: they hang on the room

        Row {
            id: small

            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.body * 0.5

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: held.talk ? Icons.talk : Icons.pause
                size: Theme.title * 1.3
                color: Colours.tint(Colours.ground)
            }

            Label {
                anchors.verticalCenter: parent.verticalCenter
                visible: !held.lying || !Theme.compact // the cards need its room
                width: foot.width * (held.lying ? 0.6 : 1) - x
                role: Label.Strong
                text: held.talk ? Words.table.rest : Words.leading.held_text
                color: Colours.on(Colours.ground)
            }
        }

        StepPager {
            id: pager

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: held.lying && count > 1
            count: cards.pages
            onCountChanged: page = Math.min(page, count - 1)
            onTurned: page => pager.page = page
        }
    }
}
