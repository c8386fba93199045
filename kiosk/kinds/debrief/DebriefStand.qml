pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// The pawns on the scale where everybody stood, and as outlines where they stood before.
Item {
    id: stand

    required property var modelData // the panel
    property bool worded: true // what was asked is told
    readonly property int count: Math.max(1, modelData.names.length)
    readonly property real pad: Theme.gap
    readonly property real inner: width - 2 * pad
    readonly property real column: inner / count
    readonly property string asked: worded ? modelData.statement : ""
    readonly property real askedHigh: asked === "" ? 0 : Math.min(ruler.high(asked, inner) * 1.06 + Theme.gap, 3 * ruler.line)
    readonly property real ends: Math.max(ruler.high(modelData.left, (inner - Theme.gap) / 2), ruler.high(modelData.right, (inner - Theme.gap) / 2))
    readonly property real standing: height - askedHigh - ends - 2 * pad - Theme.gap // for the pawns
    readonly property real needed: askedHigh + ends + 2 * pad + Theme.gap + Theme.mm(22)

    TextRuler { id: ruler; size: Theme.body; font.weight: Font.Bold }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius / 2
        color: Colours.plate(Colours.backdrop)
    }

    FitText {
        x: stand.pad
        y: stand.pad
        width: stand.inner
        height: stand.askedHigh
        text: stand.asked
        strong: true
        beside: true
        maximum: Theme.body
        color: Colours.on(Colours.backdrop)
        surface: Colours.backdrop
    }

    Rectangle { // the scale
        x: stand.pad
        y: line.y + (line.height - height) / 2
        width: stand.inner
        height: Theme.line * 2
        radius: height / 2
        color: Colours.on(Colours.backdrop)
    }

    Row {
        id: line

        x: stand.pad
        y: stand.height - stand.pad - stand.ends - Theme.gap - height

        Repeater {
            model: stand.count

            Item {
                width: stand.column
                height: Theme.mm(4)

                Rectangle {
                    anchors.centerIn: parent
                    width: parent.height
                    height: width
                    radius: width / 2
                    color: Colours.ink
                    border.width: Theme.line
                    border.color: Colours.on(Colours.backdrop)
                }
            }
        }
    }

    DebriefCrew {
        x: stand.pad
        width: stand.inner
        height: line.y + line.height - Theme.line
        panel: stand.modelData
        size: Math.min(stand.standing, Theme.mm(40))
    }

    DebriefEnds {
        x: stand.pad
        y: stand.height - stand.pad - height
        width: stand.inner
        low: stand.modelData.left
        high: stand.modelData.right
        surface: Colours.backdrop
    }
}
