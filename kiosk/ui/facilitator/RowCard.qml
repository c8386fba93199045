import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// One thing in a list: a picture, a title and a quiet line; what one may do with it at the right, or below where there is
// no room. In a small window it is one line: as much of the quiet one as stands beside the title, all of it after a touch.
Rectangle {
    id: row

    property string iconName
    property color iconColour: Colours.surface("violet")
    property string title
    property string detail
    property bool alarm: false // something is wrong with it
    property bool marked: false // it is the one that is meant
    property real most: Infinity // of its height: what is longer is read in pages
    property bool whole: false // nothing it says waits for a touch
    property bool opens: false // it is touched for something else, which says the rest
    default property alias tools: offered.data
    readonly property real inset: Math.max(Theme.gap, Theme.body * (Theme.compact ? 0.35 : 0.6))
    readonly property real start: picture.visible ? inset + picture.width + Theme.body * 0.6 : inset
    readonly property string flat: detail.replace(/\n/g, " ")
    readonly property real natural: Theme.compact && !whole ? Math.min(name.implicitWidth, Math.max(names.widest(title), 6 * Theme.body)) + (detail === "" || opens ? 0 : unsaid.sign) : Math.max(name.implicitWidth, Math.min(ruler.wide(detail), 14 * Theme.body))
    readonly property bool stacked: offered.width > 0 && width - start - offered.width - 2 * inset < natural
    readonly property real across: width - start - inset - (stacked || offered.width === 0 ? 0 : offered.width + inset) // for its words
    readonly property string begun: Theme.compact ? beginning(across - name.implicitWidth - Theme.body * 0.6) : ""
    readonly property bool tight: Theme.compact && (!whole || begun === flat)
    readonly property bool hiding: tight && begun !== flat && !opens
    readonly property real edge: tight && !stacked ? Theme.line : inset

    // As much of the quiet line as stands whole in so many px, up to the end of one of its parts.
    function beginning(room: real): string {
        if (ruler.wide(flat) <= room)
            return flat;
        let said = "";
        for (const part of flat.replace(/([.!?]) /g, "$1\n ").split(/\n|(?= · )/)) {
            if (ruler.wide(said + part) > room - unsaid.sign)
                break;
            said += part;
        }
        return said;
    }

    implicitHeight: stacked ? words.height + offered.height + 3 * inset : Math.max(words.height, offered.height, hiding ? Theme.targetStaff : 0) + 2 * edge
    radius: Theme.radius
    color: Colours.bright("paper")
    border.width: Theme.highContrast || alarm || marked ? Theme.line : Math.max(1, Theme.line * 0.6)
    border.color: alarm ? Colours.wrong : marked ? Colours.surface("violet") : Theme.highContrast ? Colours.ink : Colours.deep("mist")

    TextRuler { id: ruler }

    TextRuler { id: names; font.weight: Font.Bold }

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
        width: row.across - (row.hiding ? unsaid.sign : 0)

        Label {
            id: name

            width: row.tight ? Math.min(Math.ceil(implicitWidth) + 1, parent.width) : parent.width
            role: Label.Strong
            wrapMode: Text.Wrap // somebody may have named it in one long word
            size: Theme.body
            text: row.title
        }

        FitText {
            id: line

            readonly property real rest: row.most - name.height - (row.stacked ? offered.height + 3 * row.inset : 2 * row.inset)

            width: parent.width
            height: text === "" || row.tight ? 0 : Math.min(implicitHeight, Math.max(rest, 2 * lineStep))
            visible: text !== "" && !row.tight
            maximum: Theme.body
            beside: Theme.compact
            text: row.detail
            color: Colours.quiet
        }
    }

    Label {
        x: words.x + name.width + Theme.body * 0.6
        y: words.y
        visible: row.tight && text !== ""
        text: row.begun
        color: Colours.quiet
    }

    RestOfRow {
        id: unsaid

        y: Theme.line
        width: words.x + row.across
        height: row.stacked ? Math.max(Theme.targetStaff, words.height + row.inset) : row.height - 2 * y
        visible: row.hiding
        title: row.title
        detail: row.detail
    }

    Row {
        id: offered

        x: row.stacked ? row.start : row.width - width - row.inset
        y: row.stacked ? words.y + words.height + row.inset : (row.height - height) / 2
        spacing: Theme.gap
    }
}
