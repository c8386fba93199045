pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// The table leans towards an option, then settles it with the yellow button.
Item {
    id: choose

    required property Models.ChooseStep step
    required property Models.Kiosk kiosk
    readonly property int across: Theme.portrait || (Theme.compact && !step.brief) ? 1 : Math.min(3, step.options.count)
    readonly property int down: Math.ceil(shownAtOnce / across)
    readonly property int shownAtOnce: Theme.compact && !step.brief ? 1 : Math.max(1, Math.min(step.options.count, Theme.portrait ? 4 : Theme.compact ? 3 : 6))

    StepFrame {
        id: frame

        anchors.fill: parent
        prompt: choose.kiosk.table.prompt
        action: Words.choose.confirm
        actionIcon: Icons.check
        ready: choose.step.picked !== ""
        pages: Math.ceil(choose.step.options.count / choose.shownAtOnce)
        onActed: choose.step.next()

        Grid {
            id: grid

            readonly property real cellWidth: (parent.width - (columns - 1) * spacing) / columns
            readonly property real cellHeight: Math.min((parent.height - (choose.down - 1) * spacing) / choose.down, Theme.shortSide * 0.62)

            anchors.verticalCenter: parent.verticalCenter
            columns: choose.across
            spacing: Theme.gap * 2

            Repeater {
                model: choose.step.options

                ChooseOption {
                    required property int index

                    visible: Math.floor(index / choose.shownAtOnce) === frame.page
                    width: grid.cellWidth
                    height: grid.cellHeight
                    onTapped: choose.step.choose(optionId)
                }
            }
        }
    }
}
