import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// What every step shares: one sentence to do, the content in the middle, and on the apron the pages and the yellow button. Where
// what is touched lies low, the sentence stands above the line.
Item {
    id: frame

    property string prompt
    property string question // that stands in the content: said with the sentence
    property string action // the yellow button; empty: there is none
    property string actionName: "next" // what tests call it
    property string actionIcon
    property bool ready: true // it may be touched
    property int pages: 1
    property int page: 0
    property int turnable: 1 // the pages, once everything has its size: turning them takes of the room they are counted from
    property int lines: Theme.compact ? 1 : 2 // of the sentence: more only where it is not whole in them
    property bool secret: false // what is answered now is for one seat alone
    property bool peopled: false // the pawns of the table stand in the content
    property bool dimmed: false // the lights of the set are down
    default property alias content: body.data
    property alias aside: beside.data // between the pages and the button
    readonly property alias room: body // its width and height are what the content has
    property real guest: 0 // wide, of the room that the button leaves for what stands beside it: its letters come back to their least first
    property real kept: 0 // high, of what stands or stood beside the button: it may come and go with the room that this takes
    property real counted: 0 // the least height of a foot for which that was counted
    readonly property bool footed: action !== "" || turnable > 1 || kept > 0
    readonly property bool based: footed || (Theme.form !== Theme.Small && Apron.crew > 0) // on the apron

    signal acted

    function settle() {
        turnable = pages;
        page = Math.max(0, Math.min(page, pages - 1));
    }

    function keep() {
        kept = Math.max(counted === foot.least ? kept : 0, beside.tallest);
        counted = foot.least;
    }

    // What stood beside the button has gone for good.
    function forget() {
        counted = 0;
        keeping.restart();
    }

    onPagesChanged: Qt.callLater(settle)
    onVisibleChanged: Apron.ask(apron, visible)
    Component.onCompleted: {
        Apron.ask(apron, visible);
        keep();
    }

    Timer {
        id: keeping

        interval: 0 // once everything has its size, and never after it has gone
        onTriggered: frame.keep()
    }

    ApronRoom {
        id: apron

        readonly property bool crowded: Theme.form === Theme.Small ? Theme.portrait || Theme.large || beside.children.length > 0 : Theme.low && (Theme.large || beside.children.length > 0) // with no room for pawns

        height: frame.based ? foot.height + (frame.peopled ? 0 : Apron.row) + 2 * Apron.edge : 0
        wing: !frame.based || crowded || frame.peopled ? 0 : Apron.row > 0 ? Apron.crew : Math.min(Apron.crew, (frame.width + Apron.start) / 4)
        hides: frame.secret
    }

    TextRuler { id: ruler; display: true; size: Theme.strong }

    Rectangle { // the dark
        x: -Apron.start - Theme.margin
        y: -Theme.margin / 2
        width: Theme.width
        height: frame.height + Apron.edge - Apron.height - y
        visible: frame.dimmed && !Theme.compact && !Theme.low && !Theme.highContrast
        color: Colours.dusk
    }

    PromptBoard {
        id: sentence

        readonly property bool aloft: Theme.low

        y: Theme.low ? -implicitHeight - Apron.aloft - Theme.gap : 0
        width: parent.width
        visible: text !== ""
        text: frame.prompt
        lines: frame.lines
    }

    Opening {
        anchors.fill: sentence
        text: Voice.sentences([frame.prompt, frame.question])
    }

    Item {
        id: body

        y: Theme.low ? 0 : sentence.visible ? sentence.implicitHeight + Theme.gap : Theme.aloof
        width: parent.width
        height: parent.height - y - (frame.based ? apron.height - Apron.edge + Theme.gap : 0)
        transform: Translate {
            id: rise
        }
    }

    NumberAnimation { // what a step shows gathers while its board drops
        target: rise
        property: "y"
        running: true
        from: Theme.mm(8)
        to: 0
        duration: Motion.normal
        easing.type: Motion.settle
    }

    Item {
        id: foot

        readonly property real least: Theme.pill + Theme.lift // of the pages, which hang on what is left above
        readonly property var guests: Array.from(beside.children).filter(child => child.visible)
        readonly property real before: first + (guests.length > 0 ? Math.max(Theme.targetPrimary, ...guests.map(child => child.implicitWidth)) + Theme.gap * 2 : 0)
        readonly property bool centred: Theme.portrait && before === 0
        readonly property bool stacks: Theme.portrait || Theme.low
        readonly property bool stacked: stacks && button.visible && before > 0 && before + button.implicitWidth > width // the button has a line of its own
        readonly property real line: Math.max(least, stacked ? 0 : under, frame.kept)
        readonly property real under: button.visible ? button.height + (button.enabled ? 0 : Theme.lift) : 0

        readonly property real winged: Apron.row > 0 || apron.wing === 0 ? 0 : Math.max(0, apron.wing + Theme.gap * 2 - Apron.start) // beside the pawns
        readonly property real first: pager.visible ? pager.width + Theme.gap * 2 : 0 // where what stands beside the button begins

        onLeastChanged: keeping.restart()
        x: Theme.side(winged, width, parent.width)
        y: parent.height - height
        width: parent.width - winged
        height: !frame.footed ? (frame.based && Apron.row === 0 ? least : 0) : line + (stacked ? Theme.apart + under : 0)

        StepPager {
            id: pager

            x: Theme.side(0, width, foot.width)
            y: (foot.line - height) / 2
            count: frame.turnable
            page: frame.page
            onTurned: page => frame.page = page
        }

        Item {
            id: beside

            // Their heights alone: where they stand depends on this one
            readonly property real tallest: Math.max(0, ...Array.from(children).map(child => child.visible ? child.height : 0))

            onTallestChanged: keeping.restart()
            x: Theme.side(foot.first, width, foot.width)
            width: foot.width - foot.first - (button.visible && !foot.stacked ? (foot.centred ? (foot.width + button.width) / 2 : button.width) + Theme.gap * 2 : 0)
            height: foot.line
        }

        PrimaryButton {
            id: button

            readonly property real room: parent.width - foot.first - frame.guest
            readonly property real worded: room - 2 * leftPadding - (iconName === "" ? 0 : 1.6 * Theme.strong) - 1 // of it, for its words

            objectName: frame.actionName
            x: foot.centred ? (parent.width - width) / 2 : Theme.side(parent.width - width, width, parent.width)
            y: foot.stacked ? foot.line + Theme.apart : 0
            width: foot.stacked ? parent.width : Math.min(implicitWidth, room)
            size: frame.guest === 0 || foot.stacks ? Theme.strong : Math.max(Theme.least, Math.min(Theme.strong, Math.floor(Theme.strong * worded / ruler.wide(text))))
            visible: frame.action !== ""
            enabled: frame.ready
            text: frame.action
            iconName: frame.actionIcon
            onTapped: frame.acted()
        }
    }
}
