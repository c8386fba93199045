import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.viewmodels as Models

// What is being written, between the cards to keep in view and what is left of it: side by side, or in a tall window one
// above the other.
GridLayout {
    id: desk

    required property Models.WriteStep step
    required property Models.Kiosk kiosk
    property real gap: Theme.gap
    readonly property alias box: text

    columns: Theme.portrait ? 1 : 3
    layoutDirection: Theme.left ? Qt.RightToLeft : Qt.LeftToRight
    columnSpacing: gap
    rowSpacing: gap

    WriteCards {
        Layout.fillWidth: Theme.portrait
        Layout.fillHeight: !Theme.portrait
        Layout.alignment: Qt.AlignTop
        visible: count > 0
        kiosk: desk.kiosk
        shown: desk.step.cards
        around: desk
    }

    WriteLines {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: desk.step.relaying
        step: desk.step
    }

    WriteBox {
        id: text

        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !desk.step.relaying
        step: desk.step
        prompt: desk.kiosk.table.prompt
    }

    WriteTurn {
        Layout.fillWidth: Theme.portrait
        Layout.fillHeight: !Theme.portrait
        visible: desk.step.relaying
        along: Theme.portrait
        step: desk.step
    }

    WriteSide {
        Layout.fillWidth: Theme.portrait
        Layout.fillHeight: !Theme.portrait
        visible: !desk.step.relaying
        along: Theme.portrait
        step: desk.step
    }
}
