import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels

// The box of a deck that may come in: its cover, what it is about beside it, or below where there is no room.
Item {
    id: head

    required property PreviewModel preview
    property real room // px there are for it
    readonly property bool stacked: width < Theme.body * 22 && room > width * 0.8
    readonly property real high: Math.min(room * (stacked ? 0.5 : 0.8), Theme.body * 7, width * (stacked ? 1 : 0.4) / 1.5) // of the cover

    visible: preview.shown
    implicitHeight: stacked ? words.y + words.height : Math.max(box.height, words.height)

    Rectangle {
        id: box

        width: height * 1.5
        height: head.high
        color: Colours.surface(head.preview.color)
        border.color: Colours.ink
        border.width: Theme.line
        Accessible.role: Accessible.Graphic
        Accessible.name: head.preview.alt
        Accessible.ignored: head.preview.alt === ""

        Cover {
            anchors.fill: parent
            anchors.margins: Theme.line
            picture: head.preview.picture
            iconName: head.preview.icon
            ink: Colours.tint(head.preview.color)
        }
    }

    FitText {
        id: words

        x: head.stacked ? 0 : box.width + Theme.gap * 2
        y: head.stacked ? box.height + Theme.gap : Math.max(0, (box.height - height) / 2)
        width: head.width - x
        height: Math.min(bodyHeight, head.room - (head.stacked ? y : 0))
        maximum: minimum
        strong: true
        text: head.preview.summary
    }
}
