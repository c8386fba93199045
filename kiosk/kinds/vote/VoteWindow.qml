pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// A window of a house: dark, or lit once a vote has dropped to it, with the pawn who gave it. The outline of a pawn who left it
// stays behind dark glass. A bare one is the place of a pawn who stands in the open.
Item {
    id: pane

    required property int index
    required property real side // px
    required property int seat // 1 to 6, 0: somebody without one
    required property bool open // somebody is behind it
    required property bool away
    required property real fallen // how far the vote has come, 0 to 1
    property bool bare: false
    readonly property bool lit: open && !away && fallen === 1
    readonly property bool glass: !bare && (!open || fallen < 1)

    width: side * (bare ? 0.62 : 1)
    height: side * (bare ? 0.9 : 1)

    Rectangle {
        width: pane.width
        height: pane.side * 0.9
        color: pane.bare ? Colours.clear : pane.lit ? Colours.action : Colours.surface("night")
        border.color: Colours.ink
        border.width: pane.bare ? 0 : Theme.line
        clip: !pane.bare

        Rectangle { // its bars
            x: (parent.width - width) / 2
            width: Theme.line
            height: parent.height
            visible: pane.glass
            color: Colours.bright("night")
        }

        Rectangle {
            y: (parent.height - height) / 2
            width: parent.width
            height: Theme.line
            visible: pane.glass
            color: Colours.bright("night")
        }

        Loader {
            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height * (pane.bare ? 0 : 0.1)
            active: pane.open && pane.seat > 0
            visible: pane.fallen === 1
            sourceComponent: Pawn {
                seat: Math.max(0, pane.seat - 1) // as a window empties, its pawn is asked once more before it goes
                size: pane.side * (pane.bare ? 0.9 : 1.45)
                away: pane.away
            }
        }

        Rectangle { // who has no pawn
            anchors.centerIn: parent
            width: pane.side * 0.4
            height: width
            visible: pane.open && pane.seat === 0
            radius: width / 2
            color: Colours.paper
            border.color: Colours.ink
            border.width: Theme.line
        }
    }

    Rectangle { // its sill
        visible: !pane.bare
        x: -pane.side * 0.04
        y: pane.side * 0.9 - Theme.line
        width: pane.side - 2 * x
        height: pane.side * 0.1
        color: Colours.paper
        border.color: Colours.ink
        border.width: Theme.line
    }

    Loader {
        anchors.horizontalCenter: parent.horizontalCenter
        y: (Motion.dropped(pane.fallen) - 1) * Theme.mm(60)
        active: pane.fallen > 0 && pane.fallen < 1
        sourceComponent: SeatToken {
            seat: pane.seat - 1
            size: Math.min(pane.side * 0.8, Theme.mm(20))
            interactive: false
            text: ""
            Accessible.ignored: true
        }
    }
}
