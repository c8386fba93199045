import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// A text as a card: what it says as large as it fits, how it is signed, and a line about what becomes of it. A small
// screen reads text and signature as one.
Plate {
    id: paper

    property string text
    property string sign
    property string told
    readonly property string signed: sign === "" ? "" : Words.paper.signed(sign)
    readonly property real pad: Theme.border
    readonly property real inner: width - 2 * pad

    FitText {
        x: paper.pad
        y: paper.pad
        width: paper.inner
        height: foot.y - y - (foot.height > 0 ? Theme.gap / 2 : 0)
        beside: Theme.compact
        text: Theme.compact ? [paper.text, paper.signed].filter(Boolean).join("\n") : paper.text
        maximum: Math.max(Theme.headline, Theme.shortSide / 14)
        verticalAlignment: Text.AlignVCenter
    }

    Column {
        id: foot

        x: paper.pad
        y: paper.height - paper.lift - paper.pad - height
        width: paper.inner
        spacing: Theme.gap / 2

        Label {
            width: parent.width
            visible: text !== "" && !Theme.compact
            role: Label.Strong
            text: paper.signed
            horizontalAlignment: Theme.end
        }

        Label {
            width: parent.width
            visible: text !== ""
            size: Theme.compact ? Theme.least : Theme.body
            text: paper.told
            color: Colours.quiet
        }
    }
}
