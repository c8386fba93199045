pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// The time left: the table they talk at in the room it is given, the glass alone, or the figures where a glass would be too small.
Item {
    id: dial

    required property Models.DiscussStep step
    required property Models.TableModel table
    property real across: 0 // the room for it, px
    property real high: 0
    readonly property bool set: Math.min(across, high * 1.4) > Theme.mm(80)
    readonly property bool alone: !set && Math.min(across, high / 1.16) > Theme.body * 4.6

    implicitWidth: set ? across : alone ? Math.min(across, high / 1.16) : figures.implicitWidth
    implicitHeight: set ? high : alone ? implicitWidth * 1.16 : figures.implicitHeight

    Loader {
        anchors.fill: parent
        active: dial.set
        sourceComponent: DiscussTable {
            step: dial.step
            table: dial.table
        }
    }

    TimeLeft {
        id: glass

        anchors.fill: parent
        visible: dial.alone
        body: dial.step.body
        remaining: dial.step.seconds
        total: dial.step.total
        name: Words.table.time_left
    }

    Label {
        id: figures

        visible: !dial.set && !dial.alone
        role: Label.Headline
        color: Colours.backdrop === Colours.ground ? Colours.action : Colours.on(Colours.ground)
        text: glass.clock
        Accessible.name: `${Words.table.time_left} ${text}`

        WordsPlate {}
    }
}
