import QtQuick
import kiosk.ui.theme

// Text of one of the steps of the type scale. It wraps and never elides; `overflowing` says that its box is too small.
Text {
    id: label

    enum Role {
        Body,
        Strong,
        Title,
        Headline,
        Bystander
    }

    property int role: Label.Body
    property int size: [Theme.body, Theme.strong, Theme.title, Theme.headline, Theme.bystander][role]
    property bool display: role >= Label.Title
    property bool headed: role >= Label.Title // false where what is large is a figure, or a name among others
    property bool aired: Theme.airy // false where its place has no room for air
    property int airSize: size // by which air is measured: Qt fits letters, and not what is between them
    readonly property real trailing: aired && !display ? Theme.air * airSize : 0 // empty, below the last line
    readonly property real written: font.pixelSize > 0 ? contentHeight - trailing : 0 // where letters are fitted, only the font tells that the content has changed
    readonly property bool overflowing: font.pixelSize > 0 && (written > height + 1 || contentWidth > width + 1)

    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
    horizontalAlignment: Theme.start
    color: Colours.ink
    lineHeight: display ? (aired ? 1 : 0.9) : aired ? Theme.leading / (Theme.leading - Theme.air) : 1
    bottomPadding: -trailing
    font.family: display ? Theme.displayFont : Theme.textFont
    font.weight: display ? Theme.displayWeight : role === Label.Strong ? Font.Bold : Font.Normal
    font.pixelSize: size
    font.letterSpacing: (display ? Theme.tracking * size : 0) + (aired ? Theme.letterAir * airSize : 0)
    font.wordSpacing: aired ? Theme.wordAir * airSize : 0
    transform: Mirror { across: label.width }
    Accessible.role: headed ? Accessible.Heading : Accessible.StaticText
    Accessible.name: text
}
