pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models

// Everybody at once: a row per option, in the order they were offered, with the reasons that were given below it.
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
    readonly property real least: (Theme.portrait ? line + Theme.gap + bar : Math.max(line, Theme.mm(13), bar)) + why
    readonly property real why: Math.max(0, ...all.map(row => row.reasons ? said.high(row.reasons, width * 0.98) + Theme.gap / 2 : 0)) // the reasons
    readonly property int perPage: Math.max(1, Math.min(rows.count, Math.floor((height + gap) / (least + gap))))
    readonly property int pages: Math.max(1, Math.ceil(rows.count / perPage))

    TextRuler { id: strong; size: Theme.title; font.weight: Font.Bold }
    TextRuler { id: plain; font.weight: Font.Bold }
    TextRuler { id: said }

    Column {
        y: (spread.height - height) / 2
        width: parent.width
        spacing: spread.gap

        Repeater {
            id: rows

            model: spread.step.options

            VoteSpreadRow {
                required property int index

                width: spread.width
                height: Math.min((spread.height + spread.gap) / spread.perPage - spread.gap, Math.max(spread.least * 1.2, Theme.shortSide * (Theme.portrait ? 0.19 : 0.14) + spread.why))
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
}
