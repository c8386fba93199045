pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// Cards on the line of their dates, each turned over where it lies: from left to right, or downwards in a tall window. Between
// two cards, once both are turned over, whether the table had them in this order.
PlacedSheet {
    id: line

    readonly property bool tall: Theme.form === Theme.Tall
    readonly property real between: tall ? Theme.mm(6) : Theme.mm(9)
    readonly property real axis: Theme.mm(12) // beside or below the cards
    readonly property real length: tall ? height - legend.taken : width
    readonly property real across: tall ? width - axis - Theme.gap : height - axis - Theme.gap - legend.taken
    readonly property real size: (length - (Math.min(perPage, look.answers.count) - 1) * between) / Math.min(perPage, look.answers.count)
    readonly property real inset: Theme.gap * 1.5
    readonly property var rows: Array.from({length: cards.count}, (_, place) => (cards.itemAt(place) as DatedCard)?.row ?? ({title: "", text: ""}))
    readonly property real least: Theme.headline // of the year
    readonly property real wide: heads.wide("0000") / heads.size // of a year, for a letter
    readonly property real high: heads.height / heads.size // of a year, for a letter
    readonly property real day: Theme.strong * Theme.leading
    readonly property bool told: fits(look.answers.count, true) || !fits(look.answers.count, false) // what they tell has room
    readonly property int figures: sizes().find(figures => roomy(figures, size, told)) ?? least

    // From that of the wish down to the least, px.
    function sizes(): list<int> {
        return Array.from({length: 30}, (_, step) => Math.max(least, Theme.mm(60) / Theme.displayCapHeight * Math.pow(0.94, step)));
    }

    // How high title, text and source are in such a column; Infinity when a word is broken.
    function words(column: real, told: bool): real {
        const high = row => heads.unbroken(row.title, column) * 1.06 + (told ? texts.unbroken(row.text, column) * 1.02 + Theme.gap / 2 : 0);
        return Math.max(0, ...rows.map(high)) + texts.line + Theme.gap;
    }

    // Whether a year of that size and the words are whole on a card of that size.
    function roomy(figures: real, size: real, told: bool): bool {
        if (tall)
            return words(across - wide * figures - Theme.margin - 2 * inset, told) + 1.5 * inset <= size - Theme.lift && high * figures + day <= size - 2 * inset;
        return wide * figures <= size - 2 * inset && words(size - 2 * inset, told) + high * figures + day + 2 * inset <= across - Theme.lift;
    }

    function fits(count: int, told: bool): bool {
        return roomy(least, (length - (count - 1) * between) / count, told);
    }

    perPage: Array.from({length: look.answers.count}, (_, fewer) => look.answers.count - fewer).find(count => fits(count, told)) ?? 1

    TextRuler { id: heads; display: true; size: Theme.naming }

    TextRuler { id: texts; size: Theme.least }

    Rectangle { // the line of time
        x: line.tall ? (line.axis - width) / 2 : 0
        y: line.tall ? 0 : line.across + Theme.gap + (line.axis - height) / 2
        width: line.tall ? Theme.mm(2) : line.width
        height: line.tall ? line.length : Theme.mm(2)
        radius: Math.min(width, height) / 2
        color: Colours.deep(Colours.ground)
    }

    Repeater {
        id: cards

        model: line.look.answers

        DatedCard {
            required property var model
            required property int index
            readonly property int spot: index - line.page * line.perPage
            readonly property real start: spot * (line.size + line.between)

            objectName: `inspect:${model.cardId}`
            x: line.tall ? line.axis + Theme.gap : start
            y: line.tall ? start : 0
            width: line.tall ? line.across : line.size
            height: line.tall ? line.size : line.across
            visible: spot >= 0 && spot < line.perPage
            row: model
            sideways: line.tall
            told: line.told
            figures: line.figures
            onTapped: line.kiosk.inspect(model.cardId)
        }
    }

    Repeater {
        model: line.look.answers

        PlacedMark {
            required property var model
            required property int index
            readonly property int spot: index - line.page * line.perPage
            readonly property real middle: spot * (line.size + line.between) + line.size / 2

            x: (line.tall ? line.axis / 2 : middle) - width / 2
            y: (line.tall ? middle : line.across + Theme.gap + line.axis / 2) - height / 2
            visible: spot >= 0 && spot < line.perPage
            turned: !model.covered
        }
    }

    Repeater {
        model: line.look.answers

        PlacedMark {
            required property var model
            required property int index
            readonly property int spot: index - line.page * line.perPage
            readonly property real middle: (spot + 1) * (line.size + line.between) - line.between / 2

            x: (line.tall ? line.axis / 2 : middle) - width / 2
            y: (line.tall ? middle : line.across + Theme.gap + line.axis / 2) - height / 2
            visible: spot >= 0 && spot < line.perPage - 1 && index + 1 < line.look.turned
            turned: true
            judged: true
            other: model.hesitated
        }
    }

    Row {
        id: legend

        readonly property real taken: sentence.implicitHeight + Theme.gap

        y: line.height - height
        spacing: Theme.gap
        visible: line.rows.some((row, place) => row.hesitated && place + 1 < line.look.turned)

        PlacedMark {
            anchors.verticalCenter: parent.verticalCenter
            turned: true
            judged: true
            other: true
        }

        Label {
            id: sentence

            anchors.verticalCenter: parent.verticalCenter
            text: Words.card.other_order
            color: Colours.on(Colours.ground)
        }
    }
}
