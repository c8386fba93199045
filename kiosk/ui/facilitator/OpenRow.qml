import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// A row that opens a page when it is touched; what stands in it at the right is touched on its own.
Pressable {
    id: row

    required property string title
    required property string detail
    property string sign // name of its icon
    property color signColour: Colours.surface("violet")
    property alias alarm: card.alarm
    property alias marked: card.marked
    property alias whole: card.whole
    default property alias tools: card.tools

    padding: 0
    ringRadius: Theme.radius + 3 * Theme.line

    background: null
    contentItem: RowCard {
        id: card

        opens: true
        iconName: row.sign
        iconColour: row.signColour
        title: row.title
        detail: row.detail
        color: row.down ? Colours.deep("paper") : Colours.bright("paper")
    }
}
