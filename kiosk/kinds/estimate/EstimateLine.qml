pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// A thick line with round numbers below. Above it stand the festival's bets, pale, and the answer as a yellow band.
Item {
    id: line

    required property var places // of the round numbers, from 0 to 1
    required property var texts
    property var festival: [] // percent in each tenth
    property real first: -1 // of the answer; -1: not told
    property real last: -1
    property real needle: (first + last) / 2 // where the middle of the answer stands: it may be on its way
    property string unit // of the numbers; empty: said elsewhere
    property color ink: Colours.on(Colours.ground)
    property color fill: Colours.deep(Colours.ground)
    property bool bare: true // before a drawing, not on paper
    property real drop: 0 // of the numbers, below a thumb that is higher than the line
    readonly property real longest: Math.max(0, ...Array.from(texts).map(text => ruler.wide(text)))
    readonly property real inset: Math.max(Theme.targetPrimary, longest) / 2
    readonly property real usable: width - 2 * inset
    readonly property real thick: Math.max(Theme.mm(7), Theme.line * 6)
    readonly property real foot: drop + Theme.gap + Math.ceil(Theme.body * Theme.leading) * (unit === "" ? 1 : 2) // the numbers
    readonly property real level: height - foot - thick // top of the line
    readonly property real highest: Math.max(1, ...Array.from(festival))
    readonly property int stride: _stride()

    function at(place: real): real {
        return inset + place * usable;
    }

    // Every how manieth number is written, so that none touches the next.
    function _stride(): int {
        const gaps = Array.from(places).slice(1).map((place, index) => (place - places[index]) * usable);
        return gaps.length ? Math.max(1, Math.ceil((longest + Theme.gap) / Math.max(1, Math.min(...gaps)))) : 1;
    }

    TextRuler { id: ruler }

    Repeater {
        model: line.festival

        Rectangle {
            required property int index
            required property var modelData

            x: line.at(index / line.festival.length) + Theme.line
            y: line.level - height
            width: line.usable / line.festival.length - 2 * Theme.line
            height: modelData / line.highest * line.level
            visible: modelData > 0
            color: Colours.bright(Colours.ground)
            border.color: line.ink
            border.width: Theme.line / 2
        }
    }

    Rectangle {
        y: line.level
        x: line.inset - thickness / 2
        readonly property real thickness: line.thick
        width: line.usable + thickness
        height: thickness
        radius: thickness / 2
        color: line.fill
        border.color: line.ink
        border.width: Theme.line
    }

    Rectangle {
        readonly property real span: Math.max(Theme.mm(4), line.at(line.last) - line.at(line.first))

        x: line.at(line.needle) - span / 2
        width: span
        height: line.level + line.thick
        radius: Math.min(Theme.radius, width / 3)
        visible: line.first >= 0
        color: Colours.action
        border.color: Colours.ink
        border.width: Theme.line / 2
    }

    Label {
        anchors.bottom: parent.bottom
        width: parent.width
        visible: text !== ""
        horizontalAlignment: Text.AlignHCenter
        text: line.unit
        color: line.ink

        WordsPlate {}
    }

    Repeater {
        model: line.texts

        Item {
            id: mark

            required property int index
            required property string modelData

            x: line.at(line.places[index])
            y: line.level + line.thick
            visible: index % line.stride === 0

            Rectangle {
                x: -width / 2
                y: -line.thick
                width: Theme.line
                height: line.thick + line.drop + Theme.gap / 2
                color: line.ink
            }

            Label {
                x: Math.max(-mark.x, Math.min(line.width - mark.x - width, -width / 2))
                y: line.drop + Theme.gap / 2
                text: mark.modelData
                color: line.ink

                WordsPlate { visible: line.bare }
            }
        }
    }
}
