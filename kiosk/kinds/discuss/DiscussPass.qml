import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// Those who have the floor need not speak; a sign where there is no room for the words.
QuietButton {
    id: pass

    property real room: Infinity // for it, px
    readonly property real side: Theme.strong * (Theme.compact ? 0.8 : 1.1)

    width: wordless ? Theme.targetPrimary : implicitWidth
    leftPadding: wordless ? 0 : side
    objectName: "pass"
    text: Words.discuss.pass
    wordless: ruler.wide(text) + 2 * side + 1 > room
    iconName: wordless ? Icons.pass : ""

    TextRuler {
        id: ruler

        display: true
        size: pass.size
    }
}
