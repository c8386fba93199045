pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// A card on the line of dates: what it tells, and its year in large figures once it is turned over where it lies.
Pressable {
    id: card

    required property var row // roles of the answer
    property bool sideways: false // the year stands at the left of the words
    property bool terse: false // the year stands elsewhere
    property bool told: true // there is room for what it tells
    property string note // what there is to say of its place
    property int figures: Theme.headline // size of the year
    readonly property real inset: Theme.gap * (Theme.compact ? 1 : 1.5)
    readonly property string tone: CardTones.of(row.cardId)
    readonly property string said: open ? [row.day, row.year].filter(Boolean).join(" ") : ""
    readonly property real turned: row.covered ? 0 : 1
    property real turn: turned // 0 to 1, as it turns over
    readonly property bool open: turn >= 0.5

    Behavior on turn {
        NumberAnimation { duration: Motion.flip }
    }

    text: [row.title, said].filter(Boolean).join(", ")
    Accessible.description: [row.text, row.source].filter(Boolean).join(". ")
    padding: 0
    lift: Theme.lift
    ringRadius: Theme.cardRadius + 3 * Theme.line
    transform: Flip {
        turn: card.turn
        width: card.width
    }

    background: Plate {
        radius: Theme.cardRadius
        lift: card.lift
        sink: card.sink
    }

    contentItem: Item {
        id: face

        transform: Translate {
            y: card.sink
        }

        CardDate {
            id: date

            x: card.inset
            y: card.inset / 2
            width: card.terse ? 0 : card.sideways ? implicitWidth : parent.width - 2 * x
            height: card.sideways ? parent.height - card.lift - 2 * y : implicitHeight
            visible: !card.terse
            row: card.row
            tone: card.tone
            sideways: card.sideways
            open: card.open
            figures: card.figures
            around: Qt.size(card.sideways ? width + 2 * x : parent.width, card.sideways ? parent.height - card.lift : height + y)
        }

        Item {
            id: words

            x: card.sideways && !card.terse ? date.x + date.width + Theme.margin : card.inset
            y: card.terse ? card.inset / 2 : card.sideways ? card.inset : date.y + date.height + Theme.gap
            width: parent.width - x - card.inset
            height: parent.height - card.lift - card.inset / 2 - y

            Label {
                id: title

                y: card.sideways && !card.told ? (parent.height - height) / 2 : 0
                width: parent.width
                role: Label.Title
                headed: false
                size: card.terse ? Theme.least : Theme.naming
                text: card.terse && card.open && card.row.day !== "" ? `${card.row.title} (${card.said})` : card.row.title
            }

            FitText {
                y: title.height + (card.terse ? 0 : Theme.gap / 2)
                width: parent.width
                beside: card.terse
                height: (source.visible ? source.y : parent.height) - y
                visible: card.told
                maximum: Theme.title
                text: [card.row.text, card.note].filter(Boolean).join(" ")
            }

            Label {
                id: source

                y: parent.height - height
                width: parent.width
                visible: text !== "" && !card.terse && (card.told ? lineCount === 1 : title.y + title.height + Theme.gap + height <= words.height)
                text: card.row.source
                color: Colours.quiet
                Accessible.ignored: true
            }
        }
    }
}
