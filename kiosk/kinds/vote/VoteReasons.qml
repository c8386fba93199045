pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models

// Reasons to tap, below what was chosen.
Item {
    id: reasons

    required property Models.VoteStep step
    property int page: 0
    readonly property int count: Math.max(1, step.chips.count)
    readonly property real gap: Math.max(Theme.apart, Theme.gap * 1.5)
    readonly property int across: Theme.portrait ? 2 : Math.min(3, count)
    readonly property real least: Math.max(Theme.targetMin, 1.5 * Theme.least) + Theme.lift
    readonly property real room: height - (head.visible ? head.height + Theme.gap * 2 : 0)
    readonly property int down: Math.max(1, Math.min(Math.ceil(count / across), Math.floor((room + gap) / (least + gap))))
    readonly property int perPage: across * down
    readonly property int pages: Math.ceil(count / perPage)
    readonly property real cellWidth: (width - (across - 1) * gap) / across
    readonly property real cellHeight: Math.min((room - (down - 1) * gap) / down, Theme.mm(36))

    FitText {
        id: head

        width: parent.width
        height: Math.ceil(Theme.headline * Theme.displayLeading)
        visible: !Theme.compact
        text: reasons.step.chosen
        display: true
        beside: true
        maximum: Theme.headline
        surface: Colours.ground
        color: Colours.tint(Colours.ground)
    }

    Grid {
        y: parent.height - reasons.room + (reasons.room - height) / 2
        columns: reasons.across
        spacing: reasons.gap

        Repeater {
            model: reasons.step.chips

            VotePick {
                required property int index
                required property string chipId

                required text
                visible: Math.floor(index / reasons.perPage) === reasons.page
                width: reasons.cellWidth
                height: reasons.cellHeight
                objectName: `chip:${chipId}`
                onTapped: reasons.step.chip(chipId)
            }
        }
    }
}
