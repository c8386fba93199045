import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models

// You and the festival: the statement, where everybody stands, and who moved. A small screen shows one part at a time.
Item {
    id: spread

    required property Models.DebriefStep step
    required property var words
    property string surface: "teal"
    property var told: [] // sentences: who moved, what the festival says
    property var parts: ["statement", "scale", "moved"] // those shown
    readonly property bool only: parts.length === 1

    FitText {
        id: statement

        width: parent.width
        height: spread.only ? parent.height : Math.max(Theme.targetMin + Theme.body * 1.3, parent.height * 0.3)
        visible: spread.parts.includes("statement") && text !== ""
        text: spread.step.statement
        display: true
        maximum: spread.only ? Theme.headline : Theme.title
        moreText: spread.words.table.more
        surface: spread.surface
        color: Colours.on(spread.surface)
        verticalAlignment: spread.only ? Text.AlignVCenter : Text.AlignTop
    }

    DebriefScale {
        y: statement.visible ? statement.naturalHeight + Theme.gap * 2 : 0
        width: parent.width
        height: (moved.visible ? moved.y - Theme.gap * 2 : parent.height) - y
        visible: spread.parts.includes("scale")
        step: spread.step
        words: spread.words
        surface: spread.surface
    }

    FitText {
        id: moved

        readonly property real most: spread.only ? parent.height : parent.height * 0.3

        y: spread.only ? 0 : parent.height - naturalHeight
        width: parent.width
        height: most
        visible: spread.parts.includes("moved") && text !== ""
        text: spread.told.join("\n")
        maximum: spread.only ? Theme.title : Theme.body
        moreText: spread.words.table.more
        surface: spread.surface
        color: Colours.on(spread.surface)
        verticalAlignment: spread.only ? Text.AlignVCenter : Text.AlignTop
    }
}
