pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// What the option leaned towards gives and what it costs, and its text where there is room; a touch reads its card whole.
Pressable {
    id: weights

    required property Models.ChooseStep step
    required property bool signed // what it moves is shown here
    readonly property bool leaned: step.picked !== ""
    readonly property real column: width - 2 * Theme.gap
    readonly property bool whole: needed <= height - lift - Theme.gap
    readonly property bool moving: step.gauges.length > 0 // then what it gives and costs is told first, else what it says
    readonly property real needed: [step.pro, step.con].reduce((sum, text) => sum + need(text, siding), need(step.essential, column)) + Theme.gap + (signs.visible ? signs.height + Theme.gap / 2 : 0)
    readonly property real siding: column - Theme.body * 0.8 - Theme.gap / 2 // beside an icon

    // How high a text is in letters at their least; texts share the height as they need it, so that their letters are alike.
    function need(text: string, wide: real): real {
        return ruler.high(text, wide) * 1.06;
    }

    objectName: `inspect:${step.picked}`
    text: leaned ? step.title : Words.choose.lean
    interactive: leaned
    lift: Theme.lift
    Accessible.description: [step.essential, step.pro, step.con].filter(Boolean).join(" ")

    TextRuler { id: ruler; size: Theme.least }

    Plate {
        anchors.fill: parent
        sink: weights.sink

        ColumnLayout {
            x: Theme.gap
            y: Theme.gap / 2
            width: weights.column
            height: parent.height - 2 * y
            spacing: Theme.gap / 2

            FitText {
                readonly property real need: weights.need(text, weights.column)

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: need
                Layout.verticalStretchFactor: need
                visible: !weights.leaned || weights.whole || !weights.moving
                text: weights.leaned ? weights.step.essential : Words.choose.lean
                maximum: Theme.strong
                color: weights.leaned ? Colours.ink : Colours.quiet
            }

            ChooseSigns {
                id: signs

                gauges: weights.signed ? weights.step.gauges : []
                changes: weights.step.changes
                size: Theme.least
            }

            Repeater {
                model: weights.leaned && (weights.whole || weights.moving) ? [{icon: Icons.greater, text: weights.step.pro}, {icon: Icons.less, text: weights.step.con}] : []

                RowLayout {
                    id: side

                    required property var modelData
                    readonly property real need: weights.need(modelData.text, weights.siding)

                    Layout.preferredHeight: need
                    Layout.verticalStretchFactor: need
                    spacing: Theme.gap / 2

                    Icon {
                        Layout.alignment: Qt.AlignTop
                        size: Theme.body * 0.8
                        name: side.modelData.icon
                    }

                    FitText {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        text: side.modelData.text
                        maximum: Theme.body
                    }
                }
            }
        }
    }
}
