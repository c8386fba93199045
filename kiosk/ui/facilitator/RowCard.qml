import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// One thing in a list: a picture, a title and a quiet line; what one may do with it at the right, or below where there is
// no room.
Rectangle {
    id: row

    property string iconName
    property color iconColour: Colours.surface("violet")
    property string title
    property string detail
    property bool alarm: false // something is wrong with it
    property bool marked: false // it is the one that is meant
    property real most: Infinity // of its height: what is longer is read in pages
    default property alias tools: offered.data
    readonly property real inset: Math.max(Theme.gap, Theme.body * (Theme.compact ? 0.35 : 0.6))
    readonly property real start: picture.visible ? inset + picture.width + Theme.body * 0.6 : inset
    readonly property real natural: Math.max(name.implicitWidth, Math.min(ruler.wide(detail), 14 * Theme.body))
    readonly property bool stacked: offered.width > 0 && width - start - offered.width - 2 * inset < natural

    implicitHeight: stacked ? words.height + offered.height + 3 * inset : Math.max(words.height, offered.height) + 2 * inset
    radius: Theme.radius
    color: Colours.bright("paper")
    border.width: Theme.highContrast || alarm || marked ? Theme.line : Math.max(1, Theme.line * 0.6)
    border.color: alarm ? Colours.wrong : marked ? Colours.surface("violet") : Theme.highContrast ? Colours.ink : Colours.deep("mist")

    TextRuler { id: ruler }

    Icon {
        id: picture

        x: row.inset
        y: row.stacked ? row.inset : (row.height - height) / 2
        visible: known
        name: row.iconName
        size: Theme.body * 1.5
        color: row.alarm ? Colours.wrong : row.iconColour
    }

    Column {
        id: words

        x: row.start
        y: row.stacked ? row.inset : (row.height - height) / 2
        width: row.width - x - row.inset - (row.stacked || offered.width === 0 ? 0 : offered.width + row.inset)

        Label {
            id: name

            width: parent.width
            role: Label.Strong
            size: Theme.body
            text: row.title
        }

        FitText {
            id: line

            readonly property real rest: row.most - name.height - (row.stacked ? offered.height + 3 * row.inset : 2 * row.inset)

            width: parent.width
            height: text === "" ? 0 : Math.min(implicitHeight, Math.max(rest, 2 * lineStep))
            visible: text !== ""
            maximum: Theme.body
            beside: Theme.compact
            text: row.detail
            color: Colours.quiet
        }
    }

    Row {
        id: offered

        x: row.stacked ? row.start : row.width - width - row.inset
        y: row.stacked ? words.y + words.height + row.inset : (row.height - height) / 2
        spacing: Theme.gap
    }
}
