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

    // Where a seat stands among those on its point, px from the left.
    function across(stood: var, number: int, wide: real): real {
        const same = Array.from(stood).map((place, other) => place === stood[number] ? other : -1).filter(other => other >= 0);
        const step = Math.min(wide * 0.8, (column - Theme.gap / 2) / same.length);
        return pad + (stood[number] + 0.5) * column + (same.indexOf(number) - (same.length - 1) / 2) * step - wide / 2;
    }

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

    component Crew: Repeater {
        id: crew

        required property var stood // the place of each seat, -1: none
        property bool before: false

        model: stand.modelData.seats.length

        Pawn {
            required property int index

            visible: crew.stood[index] >= 0 && !(crew.before && crew.stood[index] === stand.modelData.stood[index])
            x: stand.across(crew.stood, index, width)
            y: line.y + line.height - height - Theme.line
            seat: stand.modelData.seats[index] - 1
            size: Math.min(stand.standing, Theme.mm(40))
            away: crew.before
        }
    }

    Crew { stood: stand.modelData.stoodBefore; before: true }
    Crew { stood: stand.modelData.stood }

    DebriefEnds {
        x: stand.pad
        y: stand.height - stand.pad - height
        width: stand.inner
        low: stand.modelData.left
        high: stand.modelData.right
        surface: Colours.backdrop
    }
}
