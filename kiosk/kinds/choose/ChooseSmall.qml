pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// A list of all that may be chosen; beside it what the one leaned towards gives and costs, and the yellow button.
StepFrame {
    id: frame

    required property Models.ChooseStep step
    required property Models.Kiosk kiosk
    readonly property real full: height - room.y // without pages below
    readonly property bool weighed: step.weighed && full > 10 * Theme.body // here, else by a touch
    readonly property bool apart: step.weighed && !weighed // the list, then what was touched
    property bool listing: step.picked === "" // apart: the list is shown
    readonly property real share: weighed ? 0.4 : apart ? 1 : 0.62 // of the list
    readonly property var heights: Array.from({length: rows.count}, (_, place) => (rows.itemAt(place) as ChooseLine)?.implicitHeight ?? 0)
    readonly property real least: Math.max(Theme.targetMin, ...heights)
    readonly property bool whole: heights.reduce((sum, high) => sum + high + Theme.gap, -Theme.gap) <= full
    readonly property int perPage: whole ? step.options.count : fitting(room.height)

    function fitting(high: real): int {
        return Math.max(1, Math.floor((high + Theme.gap) / (least + Theme.gap)));
    }

    prompt: kiosk.table.prompt
    pages: Math.ceil(step.options.count / perPage)

    GridLayout {
        anchors.fill: parent
        flow: Theme.portrait ? GridLayout.TopToBottom : GridLayout.LeftToRight
        columnSpacing: Theme.gap * 2
        rowSpacing: Theme.gap

        ColumnLayout {
            id: list

            visible: !frame.apart || frame.listing

            readonly property real column: Theme.portrait ? frame.width : frame.width * frame.share

            Layout.fillWidth: false
            Layout.preferredWidth: column
            spacing: Theme.gap

            Repeater {
                id: rows

                model: frame.step.options

                ChooseLine {
                    required property int index

                    column: list.column
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.maximumHeight: frame.least * 1.6
                    visible: Math.floor(index / frame.perPage) === frame.page
                    onTapped: {
                        frame.listing = false;
                        frame.step.choose(optionId);
                    }
                }
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            visible: !frame.apart || !frame.listing
            spacing: Theme.gap

            ChooseWeights {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: frame.weighed
                step: frame.step
                onTapped: frame.kiosk.inspect(frame.step.picked)
            }

            FitText {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: frame.apart
                text: frame.step.title
                display: true
                maximum: Theme.headline
                verticalAlignment: Text.AlignVCenter
                surface: Colours.ground
                color: Colours.on(Colours.ground)
            }

            RowLayout {
                Layout.alignment: Qt.AlignRight | Qt.AlignBottom
                Layout.fillWidth: !frame.weighed
                spacing: Theme.gap

                QuietButton {
                    objectName: "back"
                    visible: frame.apart
                    wordless: true
                    iconName: Icons.change
                    text: Words.choose.back
                    onTapped: frame.listing = true
                }

                Pill {
                    objectName: `inspect:${frame.step.picked}`
                    visible: frame.apart
                    text: "+ / −"
                    Accessible.name: Words.choose.weights
                    onTapped: frame.kiosk.inspect(frame.step.picked)
                }

                PrimaryButton {
                    id: button

                    objectName: "next"
                    Layout.fillWidth: !frame.weighed
                    enabled: frame.step.picked !== ""
                    text: frame.weighed || frame.apart || !Theme.large ? Words.choose.confirm : Words.choose.confirm_brief
                    iconName: frame.weighed ? Icons.check : ""
                    onTapped: frame.step.next()
                }
            }
        }
    }
}
