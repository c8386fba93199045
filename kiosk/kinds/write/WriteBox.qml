import QtQuick
import QtQuick.Templates
import kiosk.ui.theme
import kiosk.ui.parts as Parts
import kiosk.viewmodels as Models
import kiosk.words

// The text being written, large, as on a card; the place where the next letter goes is always in sight. A touch goes on
// writing there.
Parts.Plate {
    id: box

    required property Models.WriteStep step
    property string prompt
    readonly property real pad: Theme.compact ? Theme.line * 2.5 : Math.max(Theme.margin * 0.7, Theme.body * 0.6)
    readonly property real innerWidth: width - 2 * pad
    readonly property real innerHeight: height - lift - 2 * pad - (last.visible ? last.height : 0)
    // At this size the longest text fits, if it may be that small
    readonly property real fitting: Math.sqrt(innerWidth * innerHeight / (0.72 * step.most))
    readonly property int size: Math.round(Math.max(Theme.body, Math.min(Theme.headline, fitting)))
    readonly property alias field: page
    readonly property bool empty: step.text === ""

    // The real keyboard is for the text.
    function take() {
        page.forceActiveFocus();
    }

    // The caret a line up or down.
    function climb(lines: int) {
        const at = edit.cursorRectangle;
        step.place(edit.positionAt(at.x, at.y + at.height * (0.5 + lines)));
    }

    fill: Colours.paper

    FontMetrics {
        id: metrics

        font: edit.font
    }

    WriteHint {
        x: box.pad + 3 * Theme.line // beside the caret
        y: box.pad
        width: box.innerWidth - 3 * Theme.line
        visible: box.empty
        prompt: box.prompt
        room: box.innerHeight
    }

    Control {
        id: page

        readonly property real lineHeight: Math.ceil(metrics.lineSpacing)
        readonly property real overflow: edit.contentHeight - height

        x: box.pad
        y: box.pad
        width: box.innerWidth
        height: Math.max(1, Math.floor(box.innerHeight / lineHeight)) * lineHeight
        clip: overflow > 0
        objectName: "field"
        focus: true
        focusPolicy: Qt.TabFocus
        Accessible.role: Accessible.EditableText
        Accessible.name: Words.write.field
        Accessible.description: box.empty ? box.prompt : box.step.text

        TextEdit {
            id: edit

            y: page.overflow > 0 ? -Math.max(0, Math.min(page.overflow, cursorRectangle.y + cursorRectangle.height - page.height)) : 0
            width: parent.width
            enabled: false // it shows: what is typed comes from the keys
            text: box.step.text
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            horizontalAlignment: Theme.start
            transform: Parts.Mirror { across: edit.width }
            color: Colours.ink
            font.family: Theme.textFont
            font.pixelSize: box.size
            cursorPosition: Math.min(box.step.caret, length)
            ContextMenu.menu: null
            Accessible.name: Words.write.field
            Accessible.ignored: true

            Rectangle {
                x: Math.min(edit.cursorRectangle.x, edit.width - width)
                y: edit.cursorRectangle.y
                width: Theme.line * 1.5
                height: edit.cursorRectangle.height
                color: Colours.surface("pink")
            }
        }

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: point => {
                box.take();
                const at = edit.mapFromItem(page, point.position);
                box.step.place(edit.positionAt(at.x, at.y));
            }
        }
    }

    Parts.Label {
        id: last

        x: box.pad
        y: box.height - box.lift - box.pad - height
        width: box.innerWidth
        visible: box.step.slots > 0 && !box.empty
        text: box.prompt
        size: Theme.compact ? Theme.least : Theme.body
        color: Colours.quiet
    }

    Parts.FocusRing {
        anchors.fill: parent
        visible: page.activeFocus && Theme.keysUsed
        radius: box.radius
    }
}
