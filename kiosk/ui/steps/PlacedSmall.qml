pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// A small screen: the line of years, each turned over where it lies; below it what the card just turned over tells.
PlacedSheet {
    id: small

    readonly property int last: Math.max(0, look.turned - 1)
    property int read: last // the card that is read below
    readonly property real wide: (width - (look.answers.count - 1) * Theme.gap) / Math.max(1, look.answers.count)
    readonly property real largest: (wide - 2 * Theme.gap) / Math.max(0.1, heads.wide("0000") / heads.size) // of a year
    readonly property real spare: height - Theme.gap - Math.max(0, ...said.map(text => texts.high(text, width - 2 * Theme.gap))) - heads.line - 4 * Theme.gap - 2 * Theme.lift
    readonly property var said: Array.from({length: cards.count}, (_, place) => [(cards.itemAt(place) as DatedCard)?.row.text ?? "", Words.card.other_order].join(" "))
    readonly property real high: Math.max(Theme.targetMin, Math.min(spare, largest * Theme.displayLeading)) // of a year

    perPage: look.answers.count
    onLastChanged: read = last

    TextRuler { id: heads; display: true; size: Theme.naming }

    TextRuler { id: texts; size: Theme.body }

    Row {
        id: years

        spacing: Theme.gap

        Repeater {
            model: small.look.answers

            Pressable {
                id: year

                required property var model
                required property int index

                objectName: `year:${model.cardId}`
                width: small.wide
                height: small.high + Theme.lift
                lift: Theme.lift
                text: [model.title, model.year].filter(Boolean).join(", ")
                choosable: true
                chosen: small.read === index
                onTapped: small.read = index

                Plate {
                    anchors.fill: parent
                    sink: year.sink
                    fill: year.chosen ? Colours.action : Colours.paper

                    Label {
                        anchors.centerIn: parent
                        visible: text !== ""
                        role: Label.Title
                        size: Math.min(small.largest, small.high / Theme.displayLeading)
                        text: year.model.year
                        Accessible.ignored: true
                    }

                    Icon {
                        anchors.centerIn: parent
                        visible: year.model.covered
                        name: year.model.icon
                        size: parent.height * 0.6
                        color: Colours.mark(CardTones.of(year.model.cardId))
                    }
                }
            }
        }
    }

    Repeater {
        model: small.look.answers

        PlacedMark {
            required property var model
            required property int index

            x: (index + 1) * (small.wide + Theme.gap) - (Theme.gap + width) / 2
            y: (years.height - Theme.lift - height) / 2
            visible: index + 1 < small.look.turned
            turned: true
            judged: true
            other: model.hesitated
        }
    }

    Repeater {
        id: cards

        model: small.look.answers

        DatedCard {
            required property var model
            required property int index

            objectName: `inspect:${model.cardId}`
            y: years.height + Theme.gap
            width: small.width
            height: small.height - y
            visible: index === small.read
            row: model
            terse: true
            note: index > 0 && index < small.look.turned && (cards.itemAt(index - 1) as DatedCard)?.row.hesitated ? Words.card.other_order : ""
            onTapped: small.kiosk.inspect(model.cardId)
        }
    }
}
