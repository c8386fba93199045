import QtQuick
import kiosk.ui.theme

// A plate behind the words of the label that it stands in, which would be bare on a drawing.
Rectangle {
    id: plate

    readonly property Label words: parent as Label
    readonly property real spare: words.width - words.contentWidth

    z: -1
    x: (words.effectiveHorizontalAlignment === Text.AlignRight ? spare : words.effectiveHorizontalAlignment === Text.AlignHCenter ? spare / 2 : 0) - Theme.gap / 2
    y: -Theme.gap / 4
    width: words.contentWidth + Theme.gap
    height: words.written + Theme.gap / 2
    visible: words.text !== ""
    radius: Theme.radius / 2
    color: Colours.plate(Colours.ground)
}
