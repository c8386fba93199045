pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// A grade from 1 to 5, each with what it means; a small window names the two ends.
Item {
    id: grades

    required property Models.VoteStep step
    property bool reading: false // what the grades mean, to nobody's choice
    readonly property int count: Math.max(1, step.others.count)
    readonly property real pitch: width / count
    readonly property bool wordy: pitch > 6 * Theme.body
    readonly property real labels: (wordy ? 3 : Math.max(least.lineCount, most.lineCount)) * Theme.strong * Theme.leading
    readonly property real dot: Math.min(pitch - Theme.apart, Theme.mm(34), height - labels - Theme.gap)
    readonly property color ink: Colours.on(Colours.ground)

    implicitHeight: Math.min(pitch - Theme.apart, Theme.mm(34)) + labels + Theme.gap

    Rectangle { // the line under the points
        x: grades.pitch / 2
        y: grades.dot / 2 - height / 2
        width: parent.width - grades.pitch
        height: Theme.line * 2
        color: grades.ink
    }

    Repeater {
        model: grades.step.others

        Item {
            id: cell

            required property int index
            required property string optionId
            required property string title
            required property bool picked

            x: index * grades.pitch
            width: grades.pitch
            height: grades.height

            ScalePoint {
                id: point

                anchors.horizontalCenter: parent.horizontalCenter
                width: grades.dot
                height: grades.dot
                objectName: `option:${cell.optionId}`
                text: `${cell.optionId}, ${cell.title}`
                interactive: !grades.reading
                seat: cell.picked ? grades.step.turn : 0
                onTapped: grades.step.pick(cell.optionId)

                Label {
                    anchors.centerIn: parent
                    visible: !cell.picked
                    role: Label.Headline
                    size: Math.min(Theme.headline, parent.width * 0.6)
                    text: cell.optionId
                    Accessible.ignored: true
                }
            }

            Label {
                x: Theme.gap / 2
                y: grades.dot + Theme.gap
                width: parent.width - Theme.gap
                visible: grades.wordy
                role: Label.Strong
                text: cell.title
                color: grades.ink
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true

                WordsPlate {}
            }
        }
    }

    component End: Label {
        y: grades.dot + Theme.gap
        width: grades.width * 0.48
        visible: !grades.wordy
        role: Label.Strong
        color: grades.ink
        Accessible.ignored: true

        WordsPlate {}
    }

    End { id: least; text: Words.ballot.grade_1 }
    End { id: most; x: parent.width - width; horizontalAlignment: Theme.end; text: Words.ballot.grade_5 }
}
