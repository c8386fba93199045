import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models

// What the game came to, on a screen too small for its poster: its title, and what was gained, what was lost, what would
// change it.
Plate {
    id: ending

    required property Models.DebriefStep step
    readonly property real pad: Theme.margin * 0.7
    readonly property real column: width - 2 * pad
    readonly property real spare: height - lift - 2 * pad - 2 * spacing - lines.high(step.meaning, column) * 1.06 // beside what it means
    readonly property real spacing: Theme.gap * 0.5
    readonly property bool crowded: ruler.high(step.ending, column) * 1.06 + lines.high(step.sameEnding, column) + spacing > spare // what it came to goes first

    TextRuler {
        id: ruler

        display: true
        size: Theme.body
    }

    TextRuler { id: lines }

    ColumnLayout {
        x: ending.pad
        y: ending.pad
        width: ending.column
        height: ending.height - ending.lift - 2 * y
        spacing: ending.spacing

        FitText {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(Math.min(ruler.high(text, ending.column), ending.height / 3), ruler.line) * 1.06 + Theme.line
            Layout.minimumHeight: Layout.preferredHeight
            text: ending.step.ending
            display: true
            beside: true
            maximum: ruler.size
        }

        FitText {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: ending.step.meaning
            maximum: Theme.title
            beside: true
        }

        FitText {
            Layout.fillWidth: true
            Layout.preferredHeight: lines.high(text, ending.column)
            visible: text !== "" && !ending.crowded
            text: ending.step.sameEnding
            maximum: Theme.body
            beside: true
            color: Colours.quiet
        }
    }
}
