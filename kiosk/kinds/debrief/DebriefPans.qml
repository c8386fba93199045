pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// Two answers on the pans of scales, which lean to the heavier one; what was given to neither stands at the foot.
Item {
    id: scales

    required property var panel
    property bool told: true // what was weighed, and the reasons given most
    readonly property real lean: Math.max(-1, Math.min(1, (panel.yours[1] - panel.yours[0]) / Math.max(1, panel.yours[0] + panel.yours[1])))
    readonly property string below: told ? [...panel.names.slice(2).map((name, place) => panel.yours[place + 2] > 0 ? Words.number.named(name, panel.yours[place + 2]) : "").filter(Boolean), panel.reasons.join(" · ")].filter(Boolean).join("\n") : ""
    readonly property real headHigh: told ? Math.min(heads.high(panel.about, width) * 1.06 + Theme.gap, height * 0.3) : 0
    readonly property real belowHigh: below === "" ? 0 : Math.min(small.high(below, width) * 1.06 + Theme.gap, height * 0.4)
    readonly property real nameHigh: Math.max(...panel.names.slice(0, 2).map(name => small.high(name, width * 0.46))) * 1.06
    readonly property int heavier: Math.max(1, panel.yours[0], panel.yours[1])
    readonly property int inLine: Math.max(4, Math.ceil(Math.sqrt(2 * heavier))) // of the votes on a pan
    readonly property real arm: width * 0.26
    readonly property real drop: Math.min(arm * 0.35, swing * 0.25) * lean // of the right pan
    readonly property real swing: height - headHigh - belowHigh - nameHigh - Theme.gap * 2 // for beam and pans

    TextRuler { id: heads; display: true; size: Theme.strong }
    TextRuler { id: small; size: Theme.body; font.weight: Font.Bold }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius / 2
        color: Colours.plate(Colours.backdrop)
    }

    component Word: FitText {
        x: Theme.gap
        width: scales.width - 2 * x
        beside: true
        strong: true
        maximum: Theme.body
        surface: Colours.backdrop
        color: Colours.on(Colours.backdrop)
        horizontalAlignment: Text.AlignHCenter
    }

    Word {
        y: Theme.gap / 2
        height: scales.headHigh
        visible: scales.told
        text: scales.panel.about
        display: true
        maximum: Theme.strong
    }

    Rectangle { // the post
        x: (scales.width - width) / 2
        y: scales.headHigh + scales.swing * 0.12
        width: Theme.mm(3)
        height: scales.swing * 0.88
        color: Colours.brass
    }

    Rectangle { // the beam
        x: (scales.width - width) / 2
        y: scales.headHigh + scales.swing * 0.3
        width: scales.arm * 2
        height: Theme.mm(2.4)
        radius: height / 2
        rotation: Math.atan2(scales.drop, scales.arm) * 180 / Math.PI
        color: Colours.brass
    }

    Repeater {
        model: 2

        Item {
            id: pan

            required property int index
            readonly property int votes: scales.panel.yours[index]
            readonly property real wide: scales.arm * 1.2
            readonly property real dot: Math.min(wide / (scales.inLine + 0.4), scales.swing * 0.4 / Math.ceil(scales.heavier / scales.inLine))

            x: scales.width / 2 + (index === 0 ? -1 : 1) * scales.arm
            y: scales.headHigh + scales.swing * 0.3 + (index === 0 ? -1 : 1) * scales.drop
            Accessible.role: Accessible.StaticText
            Accessible.name: Words.number.named(scales.panel.names[index], votes)

            Rectangle { // its rope
                x: -width / 2
                width: Theme.line * 1.5
                height: scales.swing * 0.42
                color: Colours.brass
            }

            Rectangle {
                x: -width / 2
                y: scales.swing * 0.42
                width: pan.wide
                height: Theme.mm(2.4)
                radius: height / 2
                color: Colours.brass
            }

            Repeater {
                model: pan.votes

                Rectangle {
                    required property int index
                    readonly property int line: Math.floor(index / scales.inLine)
                    readonly property int here: Math.min(scales.inLine, pan.votes - line * scales.inLine) // in its line

                    x: (index % scales.inLine - here / 2) * pan.dot
                    y: scales.swing * 0.42 - (line + 1) * pan.dot
                    width: pan.dot
                    height: width
                    radius: width / 2
                    color: Colours.action
                    border.width: Theme.line
                    border.color: Colours.ink
                }
            }
        }
    }

    Repeater {
        model: 2

        Word {
            required property int index

            x: index === 0 ? Theme.gap / 2 : scales.width / 2
            y: scales.height - scales.belowHigh - height - Theme.gap / 2
            width: scales.width / 2 - Theme.gap / 2
            height: scales.nameHigh
            text: scales.panel.names[index]
            Accessible.ignored: true
        }
    }

    Word {
        y: scales.height - height - Theme.gap / 2
        height: scales.belowHigh
        visible: scales.below !== ""
        text: scales.below
    }
}
