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
        NumberAnimation { duration: Motion.slow; easing.type: Easing.InOutSine }
    }

    text: [row.title, said].filter(Boolean).join(", ")
    Accessible.description: [row.text, row.source].filter(Boolean).join(". ")
    padding: 0
    lift: Theme.lift
    ringRadius: Theme.cardRadius + 3 * Theme.line
    transform: Rotation {
        origin.x: card.width / 2
        axis: Qt.vector3d(0, 1, 0)
        angle: 180 * (card.open ? card.turn - 1 : card.turn)
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

        TextRuler { id: days; size: Theme.strong }

        Item {
            id: date

            x: card.inset
            y: card.inset / 2
            width: card.terse ? 0 : card.sideways ? year.implicitWidth : parent.width - 2 * x
            height: card.sideways ? parent.height - card.lift - 2 * y : year.height + day.height
            visible: !card.terse

            Label {
                id: year

                y: card.sideways ? (parent.height - height - day.height) / 2 : 0
                role: Label.Title
                size: card.figures
                text: card.open ? card.row.year : "0000"
                opacity: card.open ? 1 : 0
                color: Colours.surface(card.tone)
                Accessible.ignored: true
            }

            Label {
                id: day

                y: year.y + year.height
                width: parent.width
                role: Label.Strong
                wrapMode: Text.NoWrap
                size: Math.min(Theme.strong, 0.9 * Theme.strong * width / Math.max(1, days.wide(text))) // bold letters are wider
                text: card.open && card.row.day !== "" ? card.row.day : " "
                Accessible.ignored: true
            }

            CardPrint {
                x: Theme.line - parent.x
                y: Theme.line - parent.y
                width: (card.sideways ? parent.width + 2 * card.inset : face.width) - 2 * Theme.line
                height: (card.sideways ? face.height - card.lift : parent.height + parent.y) - 2 * Theme.line
                topLeftRadius: Theme.cardRadius - Theme.line
                topRightRadius: card.sideways ? 0 : topLeftRadius
                bottomLeftRadius: card.sideways ? topLeftRadius : 0
                visible: !card.open
                inset: Theme.printed - Theme.line
                cardId: card.row.cardId
                tone: card.tone
                iconName: card.row.icon
            }

            Rectangle {
                x: card.sideways ? 0 : parent.width - width
                width: Math.min(card.figures, parent.height) * 0.7
                height: width
                radius: width / 2
                visible: !card.open
                color: Colours.ink

                Icon {
                    anchors.centerIn: parent
                    name: Icons.unknown
                    size: parent.width * 0.74
                    color: Colours.paper
                }
            }
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
