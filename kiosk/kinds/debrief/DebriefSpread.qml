import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// You and the festival at one step: what was asked, what you and the festival answered, and what there is to say of it.
// A small screen shows one part at a time.
Item {
    id: spread

    required property var panel // of the result
    property var parts: ["statement", "answers", "told"] // those shown
    readonly property bool only: parts.length === 1
    readonly property bool scaled: panel.sort === "scale"
    readonly property bool worded: panel.sort === "words" // nothing to draw
    readonly property bool known: panel.festival?.some(share => share >= 0) ?? false
    readonly property int votes: (panel.yours ?? []).reduce((sum, count) => sum + count, 0)
    readonly property string asked: panel.statement || panel.title || ""

    FitText {
        id: statement

        width: parent.width
        height: spread.only ? parent.height : spread.worded ? told.y - Theme.gap * 2 : Math.max(Theme.targetMin + Theme.body * 1.3, parent.height * 0.3)
        visible: spread.parts.includes("statement") && text !== ""
        text: spread.asked
        display: true
        maximum: spread.only || spread.worded ? Theme.headline : Theme.title
        surface: Colours.ground
        color: Colours.on(Colours.ground)
        verticalAlignment: spread.only || spread.worded ? Text.AlignVCenter : Text.AlignTop
    }

    Item {
        id: answers

        readonly property real above: statement.visible ? statement.naturalHeight + Theme.gap * 2 : 0
        readonly property real most: (told.visible ? told.y - Theme.gap * 2 : parent.height) - above

        y: above + (most - height) / 2
        width: parent.width
        height: spread.scaled && !spread.known ? Math.min(most, 14 * Theme.body) : most
        visible: spread.parts.includes("answers") && !spread.worded

        DebriefScale {
            anchors.fill: parent
            visible: spread.scaled
            panel: spread.panel
        }

        DebriefShares {
            anchors.fill: parent
            visible: !spread.scaled
            panel: spread.panel
        }
    }

    FitText {
        id: told

        y: spread.only ? 0 : parent.height - naturalHeight
        width: parent.width
        height: spread.only ? parent.height : parent.height * 0.3
        visible: spread.parts.includes("told") && text !== ""
        text: (spread.panel.told ?? []).join("\n")
        maximum: spread.only ? Theme.title : Theme.body
        surface: Colours.ground
        color: Colours.on(Colours.ground)
        verticalAlignment: spread.only ? Text.AlignVCenter : Text.AlignTop
    }
}
