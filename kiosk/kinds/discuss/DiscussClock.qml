import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// The time left: a ring of that side, or the figures alone where a ring would be too small for them.
Item {
    id: dial

    required property Models.DiscussStep step
    property real side: 0
    readonly property bool round: side > Theme.body * 3.4

    implicitWidth: round ? side : figures.implicitWidth
    implicitHeight: round ? side : figures.implicitHeight

    TimerRing {
        id: ring

        anchors.fill: parent
        visible: dial.round
        remaining: dial.step.seconds
        total: dial.step.total
        name: Words.table.time_left
    }

    Label {
        id: figures

        visible: !dial.round
        role: Label.Headline
        color: Colours.action
        text: ring.clock
        Accessible.name: `${Words.table.time_left} ${text}`
    }
}
