pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// Everybody at once: a row per option, in the order they were offered; below, the reasons that were given.
Item {
    id: spread

    required property Models.VoteStep step
    property int page: 0
    readonly property real gap: Theme.gap * [1.5, 3, 0.5][Theme.form]
    readonly property var all: Array.from({length: rows.count}, (_, place) => rows.itemAt(place) as VoteSpreadRow).filter(Boolean)
    readonly property bool small: Theme.form === Theme.Small
    readonly property real named: Math.min((small ? 0.5 : 0.4) * width, Math.max(...all.map(row => strong.wide(row.title) + row.marked + Theme.gap))) // wide
    readonly property real highest: Math.max(0, ...all.map(row => (Theme.form === Theme.Tall ? strong : plain).high(row.title, (Theme.portrait ? 0.6 * width : named) - row.marked)))
    readonly property real worded: small ? Math.min(2 * Math.ceil(Theme.body * Theme.leading), highest) : highest // so that options stay together
    readonly property real line: step.tied ? Math.max(worded, Theme.targetPrimary + Theme.lift, Theme.strong * 2.2 + Theme.lift) : worded
    readonly property real bar: Math.max(Theme.mm(11), Math.ceil(Theme.title * Theme.leading)) // high enough for its count
    readonly property real least: Theme.portrait ? line + Theme.gap + bar : Math.max(line, Theme.mm(13), bar)
    readonly property bool reasons: step.chips.count > 0
    readonly property bool apart: reasons && small // the reasons have a page of their own
    readonly property real room: height - (reasons && !apart ? given.height + Theme.gap * 2 : 0)
    readonly property int perPage: Math.max(1, Math.min(rows.count, Math.floor((room + gap) / (least + gap))))
    readonly property int pages: Math.max(1, Math.ceil(rows.count / perPage)) + (apart ? 1 : 0)

    TextRuler { id: strong; size: Theme.title; font.weight: Font.Bold }
    TextRuler { id: plain; font.weight: Font.Bold }

    Column {
        y: (spread.room - height) / 2
        width: parent.width
        spacing: spread.gap

        Repeater {
            id: rows

            model: spread.step.options

            VoteSpreadRow {
                required property int index

                width: spread.width
                height: Math.min((spread.room + spread.gap) / spread.perPage - spread.gap, Math.max(spread.least * 1.2, Theme.shortSide * (Theme.portrait ? 0.19 : 0.14)))
                visible: Math.floor(index / spread.perPage) === spread.page
                line: spread.line
                bar: spread.bar
                named: spread.named
                beside: Math.max(0, ...spread.all.map(row => row.extra))
                crowded: Math.max(1, ...spread.all.map(row => row.standing))
                voices: Math.max(1, spread.step.voters + spread.step.abstained)
                onKept: spread.step.settle(optionId)
            }
        }
    }

    Flow {
        id: given

        y: spread.apart ? 0 : parent.height - height
        width: parent.width
        visible: spread.reasons && (!spread.apart || spread.page === spread.pages - 1)
        spacing: Theme.gap

        Repeater {
            model: spread.step.chips

            Rectangle {
                id: tag

                required property string text
                required property int count

                width: Math.min(said.implicitWidth + Theme.gap * 4, spread.width)
                height: said.height + Theme.gap
                radius: height / 2
                color: Colours.paper

                Label {
                    id: said

                    anchors.centerIn: parent
                    width: Math.min(implicitWidth, spread.width - Theme.gap * 4)
                    role: Label.Strong
                    size: Theme.body
                    text: Words.vote.given(tag.count, tag.text)
                }
            }
        }
    }
}
