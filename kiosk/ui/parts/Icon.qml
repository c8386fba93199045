import QtQuick
import kiosk.ui.theme

// A picture from the icon font, drawn as one character: scales, colours and turns like text. Decorative: the part that
// holds it carries the accessible name.
Text {
    id: icon

    property string name // "mdi6.leaf"
    property real size: Theme.body * 1.2
    readonly property bool known: text !== ""

    text: Theme.glyph(name)
    textFormat: Text.PlainText
    color: Colours.ink
    width: size
    height: size
    font.family: Theme.iconFont
    font.pixelSize: Math.max(1, Math.round(size))
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    transform: Mirror {
        across: icon.width
        turns: !Icons.pointing.includes(icon.name)
    }
    Accessible.ignored: true
}
