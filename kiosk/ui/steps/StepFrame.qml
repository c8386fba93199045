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
    property int lines: Theme.compact ? 1 : 2 // of the sentence, at most
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

    FitText {
        id: sentence

        width: parent.width
        height: visible ? frame.lines * Math.ceil(maximum * Theme.displayLeading) + (Theme.compact ? 2 : 0) : 0
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

        y: sentence.visible ? Math.max(sentence.naturalHeight, sentence.paged ? Theme.targetMin : 0) + Theme.gap * (Theme.compact ? 1 : 2) : 0
        width: parent.width
        height: foot.y - y - (frame.footed ? Theme.gap * (Theme.compact ? 1 : 2) : 0)
    }

    Item {
        id: foot

        readonly property real least: Math.max(Theme.targetPrimary, Theme.strong * 2.2) + Theme.lift // of the pages, which hang on what is left above

        y: parent.height - height
        width: parent.width
        height: frame.footed ? Math.max(least, button.visible ? button.height + (button.enabled ? 0 : Theme.lift) : 0, beside.tallest) : 0

        StepPager {
            id: pager

            anchors.verticalCenter: parent.verticalCenter
            count: frame.turnable
            page: frame.page
            onTurned: page => frame.page = page
        }

        Item {
            id: beside

            // Their heights alone: where they stand depends on this one
            readonly property real tallest: Math.max(0, ...Array.from(children).map(child => child.visible ? child.height : 0))

            x: pager.visible ? pager.width + Theme.gap * 2 : 0
            width: (button.visible ? button.x - Theme.gap * 2 : parent.width) - x
            height: parent.height
        }

        PrimaryButton {
            id: button

            objectName: frame.actionName
            x: Theme.portrait && frame.turnable < 2 && beside.children.length === 0 ? (parent.width - width) / 2 : parent.width - width
            width: Math.min(implicitWidth, parent.width - (pager.visible ? pager.width + Theme.gap * 2 : 0))
            visible: frame.action !== ""
            enabled: frame.ready
            text: frame.action
            iconName: frame.actionIcon
            onTapped: frame.acted()
        }
    }
}
