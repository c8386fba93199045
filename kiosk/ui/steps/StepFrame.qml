import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// What every step shares: one sentence to do, the content in the middle, and below it the pages and the yellow button.
Item {
    id: frame

    property string prompt
    property string action // the yellow button; empty: there is none
    property string actionName: "next" // what tests call it
    property string actionIcon
    property bool ready: true // it may be touched
    property int pages: 1
    property int page: 0
    property int turnable: 1 // the pages, once everything has its size: turning them takes of the room they are counted from
    property int lines: Theme.compact ? 1 : 2 // of the sentence: more only where it is not whole in them
    default property alias content: body.data
    property alias aside: beside.data // between the pages and the button
    readonly property alias room: body // its width and height are what the content has
    readonly property bool footed: action !== "" || turnable > 1 || beside.children.length > 0

    signal acted

    function settle() {
        turnable = pages;
        page = Math.max(0, Math.min(page, pages - 1));
    }

    onPagesChanged: Qt.callLater(settle)

    TextRuler {
        id: ruler

        display: true
        size: Theme.least
    }

    FitText {
        id: sentence

        objectName: "prompt"

        width: parent.width
        height: visible ? Math.max(frame.lines * Math.ceil(maximum * Theme.displayLeading) + (Theme.compact ? 2 : 0), ruler.lines(text, width) * Math.ceil(ruler.size * Theme.displayLeading) * 1.05) : 0
        visible: text !== ""
        beside: true
        display: true
        text: frame.prompt
        maximum: Theme.compact ? Theme.body : Theme.title
        surface: Colours.ground
        color: Colours.on(Colours.ground)
    }

    Item {
        id: body

        y: sentence.visible ? sentence.naturalHeight + Theme.gap * (Theme.compact ? 1 : 2) : 0
        width: parent.width
        height: foot.y - y - (frame.footed ? Theme.gap * (Theme.compact ? 1 : 2) : 0)
    }

    Item {
        id: foot

        readonly property real least: Math.max(Theme.targetPrimary, Theme.strong * 2.2) + Theme.lift // of the pages, which hang on what is left above
        readonly property var guests: Array.from(beside.children).filter(child => child.visible)
        readonly property real before: (pager.visible ? pager.width + Theme.gap * 2 : 0) + (guests.length > 0 ? Math.max(Theme.targetPrimary, ...guests.map(child => child.implicitWidth)) + Theme.gap * 2 : 0)
        readonly property bool stacked: Theme.portrait && button.visible && before > 0 && before + button.implicitWidth > width // the button has a line of its own
        readonly property real line: Math.max(least, stacked ? 0 : under, beside.tallest)
        readonly property real under: button.visible ? button.height + (button.enabled ? 0 : Theme.lift) : 0

        y: parent.height - height
        width: parent.width
        height: frame.footed ? line + (stacked ? Theme.gap + under : 0) : 0

        StepPager {
            id: pager

            y: (foot.line - height) / 2
            count: frame.turnable
            page: frame.page
            onTurned: page => frame.page = page
        }

        Item {
            id: beside

            // Their heights alone: where they stand depends on this one
            readonly property real tallest: Math.max(0, ...Array.from(children).map(child => child.visible ? child.height : 0))

            x: pager.visible ? pager.width + Theme.gap * 2 : 0
            width: (button.visible && !foot.stacked ? button.x - Theme.gap * 2 : parent.width) - x
            height: foot.line
        }

        PrimaryButton {
            id: button

            objectName: frame.actionName
            x: Theme.portrait && foot.before === 0 ? (parent.width - width) / 2 : parent.width - width
            y: foot.stacked ? foot.line + Theme.gap : 0
            width: foot.stacked ? parent.width : Math.min(implicitWidth, parent.width - (pager.visible ? pager.width + Theme.gap * 2 : 0))
            visible: frame.action !== ""
            enabled: frame.ready
            text: frame.action
            iconName: frame.actionIcon
            onTapped: frame.acted()
        }
    }
}
