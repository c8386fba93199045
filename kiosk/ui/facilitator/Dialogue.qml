import QtQuick
import QtQuick.Templates as T
import kiosk.ui.theme
import kiosk.ui.parts

// Something over everything that must be answered: a title, a text as large as there is room for, then the answers. The
// first line of the text is what matters; what follows is read after it.
T.Popup {
    id: dialogue

    property string title
    property string text
    property bool good: false
    property bool wrong: false
    property real widest: Theme.body * 30
    default property alias content: inside.data
    readonly property string matters: text.split("\n", 1)[0]
    readonly property real inset: Theme.margin * (Theme.compact ? 0.75 : 1.25)
    readonly property real room: Theme.height - 2 * Theme.gap - Theme.lift - 2 * inset - heading.height - inside.height - 2 * inside.spacing

    parent: T.Overlay.overlay
    modal: true
    dim: true
    focus: true
    z: 2
    closePolicy: T.Popup.NoAutoClose
    padding: 0
    width: parent ? Math.min(parent.width - 2 * Theme.margin, widest) : 0
    height: inside.y + inside.height + inset + Theme.lift
    x: parent ? (parent.width - width) / 2 : 0
    y: parent ? (parent.height + Theme.reachTop - height) / 2 : 0
    onTextChanged: Voice.say(text)

    T.Overlay.modal: Rectangle {
        color: Colours.surface("night")
        opacity: 0.75
    }

    background: Plate {}

    contentItem: FocusScope {
        focus: true
        Keys.onEscapePressed: Arrows.back(Window.activeFocusItem)
        Accessible.role: Accessible.Dialog
        Accessible.name: dialogue.title

        Label {
            id: heading

            x: dialogue.inset
            y: dialogue.inset
            width: dialogue.width - 2 * x
            role: Label.Title
            size: Theme.saying
            text: dialogue.title
            color: dialogue.wrong && dialogue.text === "" ? Colours.wrong : Colours.ink
        }

        FitText {
            id: told

            readonly property real rest: after.text === "" ? 0 : Math.min(after.implicitHeight, dialogue.room / 2) + inside.spacing // is left to what follows

            x: dialogue.inset
            y: heading.y + heading.height + inside.spacing
            width: heading.width
            height: text === "" ? 0 : Math.min(implicitHeight, dialogue.room - rest)
            visible: text !== ""
            maximum: Theme.body
            strong: dialogue.good || dialogue.wrong
            color: dialogue.good ? Colours.right : dialogue.wrong ? Colours.wrong : Colours.ink
            beside: Theme.compact
            text: dialogue.matters
        }

        FitText {
            id: after

            x: dialogue.inset
            y: told.y + told.height + inside.spacing
            width: heading.width
            height: Math.min(implicitHeight, dialogue.room - told.height - inside.spacing)
            visible: text !== ""
            maximum: Theme.body
            beside: Theme.compact
            text: dialogue.text.slice(dialogue.matters.length + 1)
        }

        Column {
            id: inside

            x: dialogue.inset
            y: after.visible ? after.y + after.height + spacing : told.visible ? after.y : told.y
            width: heading.width
            spacing: Theme.spacing
        }
    }
}
