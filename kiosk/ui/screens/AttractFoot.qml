import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// What to do, and how many played today.
Column {
    id: foot

    required property Kiosk kiosk
    required property Pressable whole // the screen, which answers for the button
    property bool small: false // letters at their least
    required property real column // width for the button
    readonly property real ground: height - line.y + Theme.gap // of the town, on which the line below the button stands
    readonly property real told: line.contentWidth // width of the line on the ground
    readonly property bool playable: kiosk.attract.showcase.count > 0

    spacing: Theme.gap * 2

    PrimaryButton {
        x: Theme.side(0, width, foot.width)
        visible: foot.playable
        interactive: false
        down: foot.whole.down
        width: Math.min(implicitWidth, foot.column)
        iconName: Icons.touch
        size: foot.small ? Theme.least : Theme.compact ? Theme.strong : Theme.title
        text: Words.attract.call
        Accessible.ignored: true

        FocusRing {
            visible: foot.whole.activeFocus && Theme.keysUsed
            radius: parent.height / 2 + Theme.line * 3
        }
    }

    Label {
        id: line

        width: foot.width
        role: foot.small ? Label.Body : Label.Strong
        text: !foot.playable ? Words.attract.no_games : foot.kiosk.facilitator.notices.safe ? Words.attract.safe : foot.kiosk.attract.today
        color: Colours.on("night")
        horizontalAlignment: Theme.left ? Theme.end : Theme.start
    }
}
