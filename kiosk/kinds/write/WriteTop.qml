import QtQuick
import kiosk.ui.theme
import kiosk.ui.steps
import kiosk.viewmodels as Models

// What is being written, between the cards to keep in view and what is left of it.
Item {
    id: desk

    required property Models.WriteStep step
    required property Models.Kiosk kiosk
    property real gap: Theme.gap
    readonly property alias box: text
    readonly property real beside: Theme.portrait ? 0 : side.implicitWidth + gap
    readonly property real taken: cards.count === 0 ? 0 : (cards.along ? cards.room : Theme.portrait ? cards.height : cards.width) + gap

    CardsInView {
        id: cards

        visible: count > 0
        kiosk: desk.kiosk
        shown: desk.step.cards
        along: Theme.portrait && parent.width > count * 13 * Theme.body // narrower, a title would not fit beside another
        bare: Theme.compact
        room: along ? Theme.body * 4.5 : Theme.portrait ? parent.width : bare ? Theme.targetMin : Math.min(parent.width * 0.3, Theme.body * 15)
        most: along ? parent.width : Theme.portrait ? count * (Math.max(Theme.targetMin, 2.4 * Theme.body) + Theme.gap) : parent.height
    }

    WriteBox {
        id: text

        x: Theme.portrait ? 0 : parent.taken
        y: Theme.portrait ? parent.taken : 0
        width: parent.width - x - parent.beside
        height: parent.height - y - (Theme.portrait ? side.height + desk.gap : 0)
        step: desk.step
        prompt: desk.kiosk.table.prompt
    }

    WriteSide {
        id: side

        x: parent.width - width
        y: parent.height - height
        width: Theme.portrait ? parent.width : implicitWidth
        height: Theme.portrait ? implicitHeight : parent.height
        along: Theme.portrait
        step: desk.step
    }
}
