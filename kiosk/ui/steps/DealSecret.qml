import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// The private side of a card: white on night, so that nobody takes it for the public one.
Plate {
    id: side

    required property string secret
    required property string help
    required property var words
    readonly property real inset: Theme.gap * (Theme.compact ? 1 : 2)

    fill: Colours.ink
    lineColour: Colours.action

    Row {
        id: head

        x: side.inset
        y: side.inset
        spacing: Theme.gap

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: Icons.secret
            size: Theme.body * 1.6
            color: Colours.action
        }

        Label {
            role: Label.Strong
            text: side.words.deal.secret
            color: Colours.action
        }
    }

    FitText {
        id: line

        x: side.inset
        y: head.y + head.height + Theme.gap
        width: parent.width - 2 * x
        height: (first.visible ? first.y - Theme.gap : parent.height - side.inset - side.lift) - y
        text: side.secret
        display: true
        maximum: Theme.title
        surface: "night"
        color: Colours.paper
        moreText: side.words.table.more
        verticalAlignment: Text.AlignVCenter
    }

    FitText {
        id: first

        x: side.inset
        y: parent.height - height - side.inset - side.lift
        width: parent.width - 2 * x
        height: Math.ceil(Theme.body * Theme.leading * 3)
        visible: side.help !== "" && !Theme.compact
        text: side.help
        maximum: Theme.body
        surface: "night"
        color: Colours.paper
        moreText: side.words.table.more
        verticalAlignment: Text.AlignBottom
    }
}
