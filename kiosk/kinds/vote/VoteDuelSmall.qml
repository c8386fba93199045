pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models

// Two long texts on a small screen, one at a time: beside it, or below in a tall window, all that one may answer.
GridLayout {
    id: duel

    required property Models.Kiosk kiosk
    required property Models.VoteStep step
    required property int shown // of the two
    readonly property var titles: Array.from(answers.children).filter(child => child instanceof VotePick).map(child => (child as VotePick).text)
    readonly property real widest: Math.max(0, ...titles.map(title => ruler.wide(title))) + 2 * Theme.gap // of them, in one line
    readonly property real third: (width - 2 * Theme.gap) / 3 - Theme.gap // room of a title beside two others
    readonly property real highest: Math.max(0, ...titles.map(title => ruler.unbroken(title, third))) // of them, there
    readonly property bool abreast: Theme.portrait && highest < Infinity

    component Answer: VotePick {
        required property string optionId
        required property string title

        objectName: `option:${optionId}`
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Math.max(Theme.targetMin, duel.abreast ? duel.highest * 1.06 + 3 * Theme.line : 0) + Theme.lift
        bare: true
        text: title
        onTapped: duel.step.pick(optionId)
    }

    columns: Theme.portrait ? 1 : 2
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    TextRuler {
        id: ruler

        display: true
        size: Theme.least
    }

    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true

        Repeater {
            model: duel.step.cards

            FullText {
                required property int index
                required property var model

                anchors.fill: parent
                visible: index === duel.shown
                body: model.text ?? "" // gone with its row
                size: Theme.title
                iconName: model.icon ?? ""
                tone: index === 0 ? "blue" : "violet"
                onTapped: duel.kiosk.inspect(optionId)
            }
        }
    }

    GridLayout {
        id: answers

        Layout.fillWidth: Theme.portrait
        Layout.fillHeight: !Theme.portrait
        Layout.preferredWidth: Math.max(duel.width * 0.36, Math.min(duel.width / 2, duel.widest))
        columns: duel.abreast ? 3 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater { model: duel.step.cards; Answer {} }
        Repeater { model: duel.step.others; Answer {} }
    }
}
