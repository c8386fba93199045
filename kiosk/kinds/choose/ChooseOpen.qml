pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// Every option with all it says, as signs to which roads lead: side by side in a wide window, one below the other in a tall one.
StepFrame {
    id: frame

    required property Models.ChooseStep step
    required property Models.Kiosk kiosk
    readonly property bool tall: Theme.form === Theme.Tall
    readonly property int across: tall ? 1 : Math.min(step.options.count === 4 || Theme.low && Theme.large ? 2 : 3, step.options.count)
    readonly property int most: tall ? 4 : Theme.low ? across : 6 // options on a page
    readonly property var all: Array.from({length: options.count}, (_, place) => options.itemAt(place) as ChooseOption).filter(Boolean)
    readonly property bool told: all.every(option => option.fit.roomy)
    readonly property bool printed: all.every(option => option.fit.printable)
    readonly property bool titled: all.every(option => option.fit.titled)
    readonly property real times: Math.min(1.8, ...all.filter(option => option.card && !option.pictured).map(option => option.fit.times))
    readonly property real letters: Math.min(Theme.headline, ...all.filter(option => !option.card).map(option => option.fitting)) // of titles alone
    readonly property bool worded: all.every(option => !option.card) // titles alone
    readonly property real spare: Math.min(...all.map(option => option.pictured ? Infinity : option.free))
    readonly property real posts: one && (printed || worded) ? Math.max(0, Math.min(spare, Theme.body * (worded ? 5 : 2.5))) : 0
    readonly property bool one: !tall && step.options.count <= (Theme.low ? across : 3) // row, of which the signs stand on the ground
    readonly property bool beside: tall && !Theme.large && pages === 1 // the road runs beside the signs
    readonly property int picked: all.findIndex(option => option.picked)

    prompt: kiosk.table.prompt
    action: Words.choose.confirm
    actionIcon: Icons.check
    ready: step.picked !== ""
    pages: Math.ceil(step.options.count / most)
    onActed: step.next()

    ChooseRoads {
        y: grid.y + grid.height - frame.posts - Theme.lift
        width: parent.width
        height: frame.room.height + Theme.gap - y
        visible: frame.posts >= Theme.body && !Theme.highContrast
        count: frame.all.length
        picked: frame.picked
    }

    ChooseRoadside {
        y: grid.y
        width: grid.x + Theme.line
        height: grid.height
        visible: frame.beside && !Theme.highContrast
        count: frame.all.length
        picked: frame.picked
    }

    GridLayout {
        id: grid

        readonly property int down: Math.ceil(Math.min(frame.most, frame.step.options.count) / columns)

        x: frame.beside ? Theme.body * 1.6 : 0
        y: frame.one ? parent.height - height : (parent.height - height) / 2
        width: parent.width - x
        height: Math.min(parent.height, down * Theme.shortSide * 0.62)
        columns: frame.across
        rowSpacing: Theme.gap * 2
        columnSpacing: Theme.gap * 2
        uniformCellWidths: true
        uniformCellHeights: true

        Repeater {
            id: options

            model: frame.step.options

            ChooseOption {
                required property int index

                Layout.fillWidth: true
                Layout.fillHeight: true
                told: frame.told
                printed: frame.printed
                titled: frame.titled
                times: frame.times
                letters: frame.letters
                posts: frame.posts
                visible: Math.floor(index / frame.most) === frame.page
                onTapped: frame.step.choose(optionId)
            }
        }
    }
}
