import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// How many chose an option, and a bar as long as their share of all: they stand on its end, those who left it behind it.
Item {
    id: bar

    required property VoteSpreadRow option
    readonly property bool slim: option.slim // the count and those who chose stand above it
    readonly property real pad: Theme.line * 3
    readonly property int counted: option.count - Array.from(option.seats).filter(seat => option.fall.fallen(seat) < 1).length // votes that have dropped
    readonly property real room: height - (share.visible ? share.height + Theme.gap / 2 : 0)
    readonly property bool stands: pawn > Theme.mm(17) // else its tokens lie in the bar
    readonly property real pawn: Math.min(room - Theme.line, Theme.mm(45), (track.width - 2 * pad) / (0.66 * option.crowded))
    readonly property real token: Math.min(track.height - 2 * pad, (track.width - 2 * pad) / (1.15 * option.crowded))

    TextRuler { id: ruler; size: Math.min(Theme.title, bar.height / Theme.displayLeading); display: true }

    Label {
        id: count

        width: Math.max(ruler.wide("0"), ruler.wide(`${bar.option.voices}`)) + Theme.gap // 0 is wider than 1
        y: bar.stands ? bar.room - height : track.y + (track.height - height) / 2
        role: Label.Title
        size: ruler.size
        visible: !bar.slim
        text: bar.counted
        color: Colours.on(Colours.ground)
        Accessible.ignored: true
    }

    Rectangle {
        id: track

        x: bar.slim ? 0 : count.width
        y: bar.stands ? bar.room - height : (bar.room - height) / 2
        width: parent.width - x
        height: bar.stands ? Math.min(Theme.mm(12), bar.room * 0.45) : Math.min(Theme.mm(26), bar.room)
        radius: height / 2
        color: Colours.deep(Colours.ground)
    }

    Rectangle {
        id: fill

        readonly property real whole: Math.max(bar.slim ? height : crowd.width + 2 * bar.pad, track.width * bar.option.count / bar.option.voices)

        x: track.x
        y: track.y
        width: whole * bar.counted / Math.max(1, bar.option.count)
        height: track.height
        visible: bar.counted > 0
        radius: height / 2
        color: bar.option.won && bar.option.fall.over ? Colours.action : Colours.paper
        border.width: Theme.line
        border.color: Colours.ink
    }

    VoteCrowd {
        id: crowd

        visible: !bar.slim
        x: fill.x + fill.whole - width - bar.pad
        y: bar.stands ? bar.room - bar.pawn - track.height * 0.25 : track.y + (track.height - bar.token) / 2
        seats: bar.option.seats
        before: []
        strangers: bar.option.strangers
        fall: bar.option.fall
        size: bar.stands ? bar.pawn : bar.token
        surface: "paper"
    }

    VoteCrowd {
        visible: !bar.slim
        x: (bar.option.count > 0 ? fill.x + fill.whole : track.x) + bar.pad
        y: crowd.y
        seats: []
        before: bar.option.before
        size: bar.stands ? bar.pawn : bar.token
        surface: Colours.ground
    }

    Rectangle { // the festival
        id: share

        x: track.x
        y: track.y + track.height + Theme.gap / 2
        width: Math.max(height, track.width * bar.option.festival / 100)
        height: Math.max(Theme.mm(2.5), Theme.line * 2)
        visible: bar.option.festival >= 0
        radius: height / 2
        color: Colours.on(Colours.ground)
    }
}
