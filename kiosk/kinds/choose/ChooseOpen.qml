pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// Every option with all it says: side by side in a wide window, one below the other in a tall one.
StepFrame {
    id: frame

    required property Models.ChooseStep step
    required property Models.Kiosk kiosk
    readonly property bool tall: Theme.form === Theme.Tall
    readonly property int most: tall ? 4 : 6 // options on a page
    readonly property bool told: Array.from({length: options.count}, (_, place) => (options.itemAt(place) as ChooseOption)?.roomy ?? true).every(Boolean)

    prompt: kiosk.table.prompt
    action: Words.choose.confirm
    actionIcon: Icons.check
    ready: step.picked !== ""
    pages: Math.ceil(step.options.count / most)
    onActed: step.next()

    GridLayout {
        readonly property int down: Math.ceil(Math.min(frame.most, frame.step.options.count) / columns)

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: Math.min(parent.height, down * Theme.shortSide * 0.62)
        columns: frame.tall ? 1 : Math.min(3, frame.step.options.count)
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
                visible: Math.floor(index / frame.most) === frame.page
                onTapped: frame.step.choose(optionId)
            }
        }
    }
}
