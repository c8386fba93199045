pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// A seat as a pawn that stands on the lower edge of this item; its arms may reach out at both sides. Decorative: what
// holds it says who it is. Poses: stand, speak, listen, think, vote, cheer, point, wave, sleep.
Item {
    id: pawn

    required property int seat // 0 to 5
    property string pose: "stand"
    property point gaze // where it looks, a unit vector; (0, 0): at the visitors
    property real size: Theme.mm(28) // its height, px
    property bool turn: false // it stands in the light
    property bool away: false // nobody has this seat: its outline
    property bool turned: false // it shows its back
    readonly property bool watching: !away && !turned && pose !== "cheer" && pose !== "sleep"
    readonly property real unit: size / 315 // of the drawings
    readonly property color _lid: Colours.surface(Colours.seat(seat)) // its eyes may live a moment longer than it

    function _picture(look: string): string {
        return Qt.resolvedUrl(`../../../assets/pawns/${look}.png`);
    }

    implicitWidth: 196 * unit
    implicitHeight: size
    transformOrigin: Item.Bottom
    Accessible.ignored: true

    onTurnChanged: if (turn)
        growth.restart()

    Image {
        anchors.fill: sprite
        visible: pawn.turn
        source: pawn.turn ? pawn._picture("light") : ""
        sourceSize: sprite.sourceSize
        asynchronous: true
    }

    Image {
        id: sprite

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        width: 290 * pawn.unit
        height: pawn.size
        source: pawn._picture(Colours.seatShapes[pawn.seat] + (pawn.away ? "-away" : `-${pawn.pose}${pawn.turned ? "-back" : ""}`))
        sourceSize.height: Math.ceil(pawn.size)
        asynchronous: true
        retainWhileLoading: true
    }

    Repeater {
        model: pawn.watching ? [-17, 17] : []

        PawnEye {
            required property real modelData

            x: sprite.x + (145 + modelData) * pawn.unit
            y: (285 - 146) * pawn.unit
            unit: pawn.unit
            gaze: pawn.gaze
            lid: pawn._lid
            shut: blink.running
        }
    }

    Timer {
        interval: 4000 + 5000 * Math.random()
        running: pawn.watching && pawn.visible && !Theme.calm
        repeat: true
        onTriggered: blink.start()
    }

    Timer {
        id: blink

        interval: Motion.blink
    }

    NumberAnimation on scale {
        id: growth

        running: false
        from: 0.7
        to: 1
        duration: Motion.normal
        easing.type: Motion.spring
    }
}
