pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// One point of the scale: the group's people above the line, the festival's share below.
Item {
    id: spot

    required property string name
    required property int after
    required property int festival // percent, -1: unknown
    required property real band
    required property real dot
    required property bool dotted // no pawns stand on it
    required property real line
    required property real axis
    required property bool terse
    required property real peak // percent
    readonly property bool known: festival >= 0

    height: band + axis + (known ? band + line + Theme.gap : 0)
    Accessible.role: Accessible.StaticText
    Accessible.name: Words.number.named(name, after) + (known ? ` (${Words.debrief.festival_share(Words.debrief.festival_name, festival)})` : "")

    Repeater {
        model: spot.dotted ? spot.after : 0

        Rectangle {
            required property int index
            readonly property int inLine: Math.min(3, spot.after - Math.floor(index / 3) * 3)

            x: (spot.width - inLine * spot.dot * 1.05) / 2 + index % 3 * spot.dot * 1.05
            y: spot.band - (Math.floor(index / 3) + 1) * spot.dot * 1.05
            width: spot.dot
            height: spot.dot
            radius: height / 2
            color: Colours.action
            border.width: Theme.line
            border.color: Colours.ink
        }
    }

    Rectangle {
        y: spot.band
        width: parent.width
        height: spot.axis
        radius: height / 2
        color: Colours.deep(Colours.ground)
    }

    Rectangle {
        y: spot.band + spot.axis + Theme.gap / 2
        width: parent.width
        height: Math.round(spot.band * spot.festival / spot.peak)
        visible: spot.known
        radius: Math.min(Theme.radius / 3, height / 2)
        color: Colours.on(Colours.ground)
    }

    Label {
        y: spot.height - height
        width: parent.width
        visible: spot.known
        text: spot.terse ? spot.festival : `${spot.festival} %`
        color: Colours.on(Colours.ground)
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
}
