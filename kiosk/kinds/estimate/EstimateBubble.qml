import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// A number on a paper plate; large, it points at the place below that it stands for.
Item {
    id: bubble

    property string text
    property string unit
    property bool large: false
    property bool strong: false // it is the answer
    property real point: width / 2
    property real room: Infinity // it may take, across: a long unit comes back to the least letters

    width: row.width + Theme.gap * (large ? 4 : 3) // the corners of its words stand on the plate, whose ends are round
    height: Math.ceil(label.size * (large ? Theme.displayLeading * 1.15 : Theme.leading)) + (large ? Theme.mm(3) : 0)

    TextRuler { id: ruler; size: Theme.strong; font.weight: Font.Bold }

    Rectangle {
        x: bubble.point - width / 2
        y: plate.height - height * 0.72
        width: Theme.mm(5)
        height: width
        visible: bubble.large
        rotation: 45
        color: Colours.paper
        border.color: Colours.ink
        border.width: Theme.line
    }

    Rectangle {
        id: plate

        width: parent.width
        height: parent.height - (bubble.large ? Theme.mm(3) : 0)
        radius: bubble.large ? Theme.radius : height / 2
        color: bubble.strong ? Colours.action : Colours.paper
        border.color: Colours.ink
        border.width: Theme.line

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.gap

            Label {
                id: label

                role: bubble.large ? Label.Headline : Label.Strong
                headed: false
                wrapMode: Text.NoWrap
                text: bubble.text
            }

            Label {
                anchors.baseline: label.baseline
                visible: text !== ""
                role: Label.Strong
                size: ruler.wide(text) > bubble.room - label.implicitWidth - Theme.gap * 5 ? Theme.least : Theme.strong
                wrapMode: Text.NoWrap
                text: bubble.unit
            }
        }
    }
}
