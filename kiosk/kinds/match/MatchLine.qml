import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// A line without its owner: on night, as it was read; in hand it stands out, given it is pale.
Pressable {
    id: line

    required property int place
    required property string said
    required property int seat
    required property bool held

    objectName: `line:${place}`
    text: said
    lift: chosen ? Theme.lift * 2 : Theme.lift
    opacity: seat > 0 && !chosen ? 0.55 : 1
    choosable: true
    chosen: held

    background: Plate {
        lift: line.lift
        sink: line.sink
        fill: Colours.ink
        lineColour: line.chosen ? Colours.action : Colours.paper
    }

    contentItem: Item {
        transform: Translate { y: line.sink }

        SeatToken {
            id: token

            x: Theme.gap
            y: (parent.height - line.lift - height) / 2
            visible: line.seat > 0
            size: Math.min(Theme.mm(10), parent.height * 0.5)
            seat: Math.max(0, line.seat - 1)
            interactive: false
            surface: "night"
            text: ""
        }

        FitText {
            x: token.visible ? token.x + token.width + Theme.gap : Theme.gap * 1.5
            y: Theme.gap / 2
            width: parent.width - x - Theme.gap
            height: parent.height - line.lift - 2 * y
            text: line.said
            strong: true
            beside: true
            maximum: Theme.strong
            surface: "night"
            color: Colours.paper
            verticalAlignment: Text.AlignVCenter
        }
    }
}
