pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models

// A list of all that may be chosen; beside it what the one leaned towards gives and costs, and the yellow button.
StepFrame {
    id: frame

    required property Models.ChooseStep step
    required property Models.Kiosk kiosk
    readonly property real full: height - room.y // without pages below
    readonly property bool weighed: !settled && step.weighed && weights <= full - (Theme.portrait ? listed + Theme.gap : 0) - Theme.pill - Theme.lift - 4 * Theme.gap // here, else by a touch
    readonly property real weights: Math.max(0, ...all.map(weight)) // how high they are
    readonly property bool apart: settled || step.weighed && !weighed // the list, then what was touched
    property bool settled: false // what was touched has the room of the prompt too, which cannot ask for it by itself
    property bool listing: step.picked === "" // apart: the list is shown
    readonly property real share: weighed ? 0.4 : apart ? 1 : 0.62 // of the list
    readonly property real least: Math.max(Theme.targetMin, ...all.map(line => line.implicitHeight))
    readonly property var all: Array.from({length: rows.count}, (_, place) => rows.itemAt(place) as ChooseLine).filter(Boolean)
    readonly property real listed: piled(1) // how high the list is, in one column
    readonly property int columns: apart && listed > full && piled(2) <= full && all.every(line => line.whole(across(2), signs(2))) ? 2 : 1
    readonly property bool whole: piled(columns) <= full
    readonly property int perPage: whole ? step.options.count : fitting(room.height)

    function fitting(high: real): int {
        return Math.max(1, Math.floor((high + Theme.gap) / (least + Theme.gap)));
    }

    // How wide an option is beside so many less one.
    function across(columns: int): real {
        return ((Theme.portrait ? width : width * share) + Theme.gap) / columns - Theme.gap;
    }

    // Whether an option beside so many less one has room for its icon.
    function signs(columns: int): bool {
        return columns === 1 || !Theme.portrait;
    }

    // How high the list is in so many columns, each line as high as its highest.
    function piled(columns: int): real {
        const heights = all.map(line => line.high(across(columns), signs(columns)));
        return heights.reduce((sum, _, place) => place % columns > 0 ? sum : sum + Math.max(...heights.slice(place, place + columns)) + Theme.gap, -Theme.gap);
    }

    // How high what an option says, gives and costs is, beside the list.
    function weight(line: ChooseLine): real {
        const column = (Theme.portrait ? width : width * 0.6) - 4 * Theme.gap - Theme.least;
        return ruler.high(line.essential, column) + ruler.high(line.pro, column) + ruler.high(line.con, column) + (line.moves === "" ? 0 : ruler.line + Theme.gap);
    }

    prompt: settled ? "" : kiosk.table.prompt
    pages: Math.ceil(step.options.count / perPage)

    TextRuler { id: ruler; size: Theme.least }

    GridLayout {
        anchors.fill: parent
        flow: Theme.portrait ? GridLayout.TopToBottom : GridLayout.LeftToRight
        layoutDirection: Theme.left ? Qt.RightToLeft : Qt.LeftToRight
        columnSpacing: Theme.gap * 2
        rowSpacing: Theme.gap

        GridLayout {
            visible: !frame.apart || frame.listing
            Layout.fillWidth: false
            Layout.preferredWidth: frame.across(1)
            columns: frame.columns
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true

            Repeater {
                id: rows

                model: frame.step.options

                ChooseLine {
                    required property int index

                    column: frame.across(frame.columns)
                    signed: frame.signs(frame.columns)
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.maximumHeight: frame.least * 1.6
                    visible: Math.floor(index / frame.perPage) === frame.page
                    onTapped: {
                        frame.settled = frame.apart;
                        frame.listing = false;
                        frame.step.choose(optionId);
                    }
                }
            }
        }

        ChooseSettle {
            Layout.fillWidth: true
            visible: !frame.apart
            step: frame.step
            kiosk: frame.kiosk
            weighed: frame.weighed
        }

        ChooseApart {
            visible: frame.apart && !frame.listing
            step: frame.step
            kiosk: frame.kiosk
            onListed: {
                frame.listing = true;
                frame.settled = false;
            }
        }
    }
}
