pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels
import kiosk.words

// The table: where we are and what is always at hand, the open step, and a sentence when something is refused. Where what is
// touched lies low, the beam is the lowest thing of all, and gauges stand above the line.
FocusScope {
    id: screen

    required property Kiosk kiosk
    readonly property TableModel table: kiosk.table
    readonly property real beam: bar.height + Theme.margin / 2 + (strip.visible && !Theme.low ? strip.height + Theme.margin / 4 : 0) // its height, with the gauges
    readonly property real base: height - (Theme.low ? beam : 0) // of the stage
    readonly property real below: Theme.low ? Theme.margin / 2 : beam + Theme.margin / 2
    readonly property real floor: Apron.height > 0 ? Apron.edge : Theme.margin // below the step
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

        function onTurnChanged() {
            turning.restart();
        }

        function onTold(sentence: string) {
            Voice.say(sentence);
        }

        function onRefused(sentence: string) {
            toast.show(sentence);
        }
    }

    Timer { // unless what opens says it
        id: turning

        interval: Motion.quick
        onTriggered: if (screen.table.turn > 0 && !Voice.arrived.includes(whose))
            Voice.say(whose)

        readonly property string whose: Words.curtain.hand_over(Words.seat.word(`n${Math.max(1, screen.table.turn)}`))
    }

    Binding { target: Apron; property: "crew"; value: crew.implicitWidth }
    Binding { target: Apron; property: "start"; value: screen.start - Theme.margin }
    Binding { target: Apron; property: "aloft"; value: step.y + (strip.visible ? strip.height + Theme.gap : 0) }

    Rectangle { // the apron
        y: screen.base - height
        width: screen.width
        height: Apron.height
        visible: height > 0
        color: Colours.dark(screen.table.color)

        Rectangle {
            width: parent.width
            height: Theme.line
            color: Colours.ink
        }

        Rectangle {
            y: Theme.line
            width: parent.width
            height: Theme.line * 2
            color: Colours.deep(screen.table.color)
        }

        Repeater { // its planks
            model: Theme.highContrast ? 0 : Math.ceil(screen.width / Theme.mm(66))

            Rectangle {
                required property int index

                x: (index + 0.25) * Theme.mm(66)
                y: Theme.line * 3
                width: Theme.line / 2
                height: parent.height - y
                color: Colours.deep(screen.table.color)
            }
        }
    }

    SeatsButton {
        id: crew

        readonly property bool scannedLast: true

        objectName: "seats"
        x: Apron.row > 0 ? (screen.width - width) / 2 : Theme.side(Theme.margin, width, screen.width)
        y: screen.base - (Apron.row > 0 ? Apron.height - Apron.row : Apron.edge / 2) - height
        width: Math.min(implicitWidth, Apron.wing)
        visible: Apron.wing > 0
        rest: Apron.rest
        most: Theme.mm(Theme.compact ? 24 : Apron.row > 0 ? 54 : 45)
        grown: Math.min(most, (Apron.row > 0 ? Apron.row : Apron.height - Apron.edge / 2) - Theme.apart + Theme.gap)
        hides: Apron.hides
        kiosk: screen.kiosk
        onTapped: screen.kiosk.openSheet("seats")
    }

    Loader {
        id: step

        x: Theme.side(screen.start, width, screen.width)
        y: screen.below + (beside.visible && beside.above ? Theme.aloof + beside.height + (beside.titled && !Theme.low ? Theme.gap / 2 : Theme.spacing) : 0)
        width: bar.x + bar.width - screen.start
        height: screen.base - y - screen.floor
        visible: screen.table.held === ""
        focus: true
    }

    HeldTable {
        x: step.x
        y: step.y
        width: step.width
        height: step.height
        visible: screen.table.held !== ""
        kiosk: screen.kiosk
    }

    Rectangle { // the beam that everything hangs from
        y: Theme.low ? screen.base : 0
        width: screen.width
        height: screen.beam
        color: Colours.dark(screen.table.color)

        Rectangle {
            y: Theme.low ? 0 : parent.height - height
            width: parent.width
            height: Theme.line
            color: Colours.ink
        }
    }

    TableBar {
        id: bar

        x: Theme.margin
        y: Theme.margin / 4 + (Theme.low ? screen.base : 0)
        width: screen.width - 2 * x
        kiosk: screen.kiosk
        onMenuAsked: screen.menuAsked()
    }

    GaugeStrip {
        id: strip

        readonly property bool aloft: Theme.low

        x: Theme.margin
        y: Theme.low ? -height - Theme.gap : bar.y + bar.height + Theme.margin / 4
        width: bar.width
        kiosk: screen.kiosk
    }

    BesideStep {
        id: beside

        x: Theme.side(Theme.margin, width, screen.width)
        y: screen.below + (above ? Theme.aloof : (most - height) / 2)
        visible: shown.count > 0 && !(titled && (strip.visible || Theme.large && screen.table.turn > 0)) // a small window has room for one strip; in large letters for none where a seat answers: all it may answer comes first
        kiosk: screen.kiosk
        room: bar.width
        most: screen.base - screen.below - Math.max(Theme.margin, Apron.height + Theme.gap)
    }

    Toast {
        id: toast

        anchors.horizontalCenter: parent.horizontalCenter
        y: screen.base - height - Theme.margin - Theme.targetPrimary
        width: Math.min(implicitWidth, screen.width - 2 * Theme.margin)
    }
}
