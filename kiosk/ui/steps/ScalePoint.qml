import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// A point of the scale; the seat that leans towards it leaves its token there.
Pressable {
    id: point

    property int seat: 0 // 0: nobody

    ringRadius: width / 2
    choosable: true
    chosen: seat > 0

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: point.chosen ? Colours.action : Colours.paper
        border.width: Theme.line
        border.color: Colours.ink
    }

    SeatToken {
        anchors.centerIn: parent
        visible: point.seat > 0
        seat: Math.max(0, point.seat - 1)
        size: point.width * 0.62
        surface: "action"
        interactive: false
        text: point.text
        Accessible.ignored: true
    }
}
