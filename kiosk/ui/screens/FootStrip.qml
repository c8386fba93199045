import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// One line below the screen, on the foot that the whole screen makes room for.
Rectangle {
    id: strip

    property alias text: line.text
    property alias ink: line.color

    // Whether all of it stands in the line.
    function ruled(words: string): bool {
        return ruler.wide(words) < line.width - 2 * Theme.margin;
    }

    y: Theme.bottom
    width: parent?.width ?? 0
    height: Theme.foot
    color: Colours.action

    Label {
        id: line

        anchors.fill: parent
        leftPadding: Theme.margin
        rightPadding: Theme.margin
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        role: Label.Strong
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        size: Theme.footnote
        aired: false // it says more in its line

        TextRuler {
            id: ruler

            size: Theme.footnote
            aired: false
            font.weight: Font.Bold
        }
    }
}
