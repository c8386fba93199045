pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// So many pieces of the festival, in lines, as large as its box has room for the most of them.
Item {
    id: heap

    property int count: 0
    property int most: count // of all heaps beside it
    property string piece // an icon; a dot where there is none
    property int first: 0 // of those that this group gave too
    property int ours: 0 // how many these are
    property bool standing: false // from the foot up, in the middle
    readonly property real side: _side()
    readonly property int inLine: Math.max(1, Math.floor(width / side))
    readonly property real above: Math.max(0, (height - Math.ceil(count / inLine) * side) / 2) // beside a name in the middle of its line

    // The largest side at which the most of them stand in the box, px.
    function _side(): real {
        let side = Math.min(height, Theme.mm(9));
        while (side > 3 && Math.floor(width / side) * Math.floor(height / side) < most)
            side -= 1;
        return side;
    }

    Repeater {
        model: heap.count

        Item {
            required property int index
            readonly property bool own: index >= heap.first && index < heap.first + heap.ours
            readonly property int line: Math.floor(index / heap.inLine)
            readonly property int here: Math.min(heap.inLine, heap.count - line * heap.inLine) // in its line

            x: (heap.standing ? (heap.width - here * heap.side) / 2 : 0) + index % heap.inLine * heap.side
            y: heap.standing ? heap.height - (line + 1) * heap.side : heap.above + line * heap.side
            width: heap.side
            height: heap.side

            Rectangle {
                anchors.centerIn: parent
                width: parent.width * 0.8
                height: width
                radius: width / 2
                visible: heap.piece === ""
                color: parent.own ? Colours.glow : Colours.tint(Colours.backdrop)
            }

            Icon {
                anchors.centerIn: parent
                visible: heap.piece !== ""
                name: heap.piece
                size: parent.width * 0.95
                color: parent.own ? Colours.glow : Colours.tint(Colours.backdrop)
            }
        }
    }
}
