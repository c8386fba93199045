pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// A table of figures: what was asked, a bar for each answer, and out of how many.
Rectangle {
    id: card

    required property int index
    required property string title
    required property string statement
    required property string low
    required property string high
    required property bool upright
    required property var bars // of {name, told, length: 0..1, places}
    required property string note
    property real most: Infinity // of its height
    readonly property real rest: most - 2 * inset - heading.height - question.height - foot.height - 3 * inside.spacing
    readonly property real inset: Math.max(Theme.gap, Theme.body * 0.6)

    implicitHeight: inside.height + 2 * inset
    radius: Theme.radius
    color: Colours.bright("paper")
    border.width: Theme.highContrast ? Theme.line : Math.max(1, Theme.line * 0.6)
    border.color: Theme.highContrast ? Colours.ink : Colours.deep("mist")

    Column {
        id: inside

        x: card.inset
        y: card.inset
        width: card.width - 2 * card.inset
        spacing: Theme.body * 0.35

        Label {
            id: heading

            width: parent.width
            role: Label.Strong
            size: Theme.body
            text: card.title
        }

        FitText {
            id: question

            width: parent.width
            height: text === "" ? 0 : Math.min(implicitHeight, Math.ceil(Theme.body * Theme.leading) * Theme.detailLines)
            visible: text !== ""
            maximum: Theme.body
            beside: true
            text: card.statement
        }

        Loader {
            width: parent.width
            visible: card.bars.length > 0
            sourceComponent: card.upright ? standing : lying
        }

        Label {
            id: foot

            width: parent.width
            height: visible ? implicitHeight : 0
            visible: !Theme.compact || !card.upright || card.bars.length === 0 // there the figures of the bars will do
            text: card.note
            color: Colours.quiet
        }
    }

    Component {
        id: lying

        LyingBars {
            height: Math.min(natural, Math.max(card.rest, Theme.targetStaff + Theme.gap * 2))
            bars: card.bars
        }
    }

    Component {
        id: standing

        StandingBars {
            most: card.rest
            bars: card.bars
            low: card.low
            high: card.high
        }
    }
}
