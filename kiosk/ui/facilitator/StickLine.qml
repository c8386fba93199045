import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// A short paragraph with its sign.
Item {
    id: line

    required property string text
    required property string sign
    property real room // px there are for it
    readonly property bool wrong: sign === "bad"

    implicitHeight: Math.max(picture.height, told.height)

    Icon {
        id: picture

        name: Icons[line.sign]
        size: Theme.body * 1.2
        color: ({good: Colours.right, doubt: Colours.doubt, bad: Colours.wrong})[line.sign] ?? Colours.surface("violet")
    }

    FitText {
        id: told

        x: picture.width + Theme.body * 0.5
        width: line.width - x
        height: Math.min(bodyHeight, line.room)
        maximum: minimum
        strong: line.wrong
        text: line.text
    }
}
