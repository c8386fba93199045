import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels

// The table: where we are and what is always at hand, the open step, and a sentence when something is refused.
FocusScope {
    id: screen

    required property Kiosk kiosk
    readonly property TableModel table: kiosk.table
    readonly property real beam: Theme.margin / 4 + (strip.visible ? strip.y + strip.height : bar.y + bar.height) // its height, with the gauges
    readonly property real below: beam + Theme.margin / 2
    readonly property real start: Theme.margin + (beside.visible && !beside.above ? beside.width + Theme.margin : 0) // of the step

    signal menuAsked

    // The screen of the open step's kind.
    function open() {
        step.setSource(table.screen, {step: table.step, kiosk: kiosk});
    }

    focus: true

    Component.onCompleted: open()

    Connections {
        target: screen.table

        function onStepIdChanged() {
            screen.open();
        }

        function onRefused(sentence: string) {
            toast.show(sentence);
        }
    }

    Loader {
        id: step

        x: screen.start
        y: screen.below + (beside.visible && beside.above ? beside.height + (beside.titled ? Theme.gap / 2 : Theme.spacing) : 0)
        width: bar.x + bar.width - screen.start
        height: screen.height - y - Theme.margin
        visible: screen.table.held === ""
        focus: true
        onLoaded: entrance.restart()
    }

    HeldTable {
        x: step.x
        y: step.y
        width: step.width
        height: step.height
        visible: screen.table.held !== ""
        kiosk: screen.kiosk
    }

    ParallelAnimation {
        id: entrance

        NumberAnimation { target: step; property: "x"; from: screen.start + Theme.mm(14); to: screen.start; duration: Motion.normal; easing.type: Motion.settle }
        NumberAnimation { target: step; property: "opacity"; from: Motion.fades ? 0 : 1; to: 1; duration: Motion.normal }
    }

    Rectangle { // the beam that everything hangs from
        width: screen.width
        height: screen.beam
        color: Colours.dark(screen.table.color)

        Rectangle {
            y: parent.height - height
            width: parent.width
            height: Theme.line
            color: Colours.ink
        }
    }

    TableBar {
        id: bar

        x: Theme.margin
        y: Theme.margin / 4
        width: screen.width - 2 * x
        kiosk: screen.kiosk
        onMenuAsked: screen.menuAsked()
    }

    GaugeStrip {
        id: strip

        x: Theme.margin
        y: bar.y + bar.height + Theme.margin / 4
        width: bar.width
        kiosk: screen.kiosk
    }

    BesideStep {
        id: beside

        x: Theme.margin
        y: screen.below + (above ? 0 : (most - height) / 2)
        visible: shown.count > 0 && !(titled && (strip.visible || Theme.large && screen.table.turn > 0)) // a small window has room for one strip; in large letters for none where a seat answers: all it may answer comes first
        kiosk: screen.kiosk
        room: bar.width
        most: screen.height - screen.below - Theme.margin
    }

    Toast {
        id: toast

        anchors.horizontalCenter: parent.horizontalCenter
        y: screen.height - height - Theme.margin - Theme.targetPrimary
        width: Math.min(implicitWidth, screen.width - 2 * Theme.margin)
    }
}
