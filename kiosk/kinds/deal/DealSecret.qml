import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// The private side of a card: white on night, so that nobody takes it for the public one.
Plate {
    id: side

    required property string secret
    required property string help
    readonly property real inset: Theme.gap * (Theme.compact ? 1 : 2)
    readonly property real rim: Math.min(inset, Theme.gap * 0.75) // above and below, where there is little height
    readonly property real under: head.y + head.height + Theme.gap // where the line begins below its head
    readonly property bool tight: height - lift - inset - under < 2 * line.lineStep // the eye alone says whose it is

    fill: Colours.ink
    lineColour: Colours.action

    Icon {
        id: eye

        x: side.inset
        y: side.tight ? (parent.height - height) / 2 : side.inset
        name: Icons.secret
        size: Theme.body * 1.4
        color: Colours.action
    }

    FitText {
        id: head

        x: eye.x + eye.size + Theme.gap
        y: side.inset
        width: parent.width - x - side.inset
        height: Math.ceil(Theme.body * Theme.leading)
        visible: !side.tight
        beside: true
        strong: true
        text: Words.deal.secret
        maximum: Theme.body
        surface: "night"
        color: Colours.action
    }

    FitText {
        id: line

        x: side.tight ? head.x : side.inset
        y: side.tight ? side.rim : side.under
        width: parent.width - x - side.inset
        height: (first.visible ? first.y - Theme.gap : parent.height - (side.tight ? side.rim : side.inset + side.lift)) - y
        beside: side.tight
        text: side.secret
        display: true
        maximum: Theme.title
        surface: "night"
        color: Colours.paper
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
        verticalAlignment: Text.AlignBottom
    }
}
