import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// Words that a touch writes.
Pressable {
    id: chip

    property real tall: Theme.targetMin
    property int size: Theme.body // of its letters

    debounce: 0
    focusPolicy: Qt.TabFocus // a finger leaves the focus in the text
    height: Math.max(tall, caption.height + 2 * Theme.line)
    leftPadding: size * 0.5
    rightPadding: leftPadding
    lift: Theme.line

    background: Plate {
        lift: chip.lift
        sink: chip.sink
        fill: chip.down ? Colours.action : Colours.paper
    }

    contentItem: Item {
        implicitWidth: Math.ceil(caption.implicitWidth) + 1

        Label {
            id: caption

            y: (parent.height - height) / 2 + chip.sink
            width: parent.width
            role: Label.Strong
            size: chip.size
            text: chip.text
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
