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
    readonly property int count: Math.max(1, step.options.count)
    readonly property real gap: Theme.gap * (Theme.compact ? 0.5 : 1)
    property int longest: 1 // letters of an option
    readonly property int lines: Math.min(2, Math.ceil(longest * 0.55 * Theme.body / ((Theme.portrait ? 0.9 : Theme.compact ? 0.44 : 0.36) * width)))
    readonly property real least: Math.max(step.tied ? Math.max(Theme.targetMin, 2 * Theme.strong) + Theme.gap : Theme.mm(13), lines * Theme.body * Theme.leading) * (Theme.portrait ? 2 : 1)
    readonly property bool reasons: step.chips.count > 0
    readonly property bool apart: reasons && Theme.compact // the reasons have a page of their own
    readonly property real room: height - (reasons && !apart ? given.height + Theme.gap * 2 : 0)
    readonly property int perPage: Math.max(1, Math.min(count, Math.floor((room + gap) / (least + gap))))
    readonly property int pages: Math.ceil(count / perPage) + (apart ? 1 : 0)
    readonly property real rowHeight: Math.min((room - (perPage - 1) * gap) / perPage, Theme.shortSide * (Theme.portrait || Theme.compact ? 0.21 : 0.17))
    readonly property int inPage: Math.min(perPage, count - page * perPage)
    readonly property real start: (room - inPage * rowHeight - (inPage - 1) * gap) / 2

    Repeater {
        model: spread.step.options

        VoteSpreadRow {
            required property int index

            y: spread.start + index % spread.perPage * (spread.rowHeight + spread.gap)
            width: spread.width
            height: spread.rowHeight
            visible: Math.floor(index / spread.perPage) === spread.page
            Component.onCompleted: spread.longest = Math.max(spread.longest, title.length)
            onKept: spread.step.settle(optionId)
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
