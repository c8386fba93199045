pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// What to do, on a board that hangs from the beam where there is room for one; or what the last check found, with a lamp, so that
// nobody misses it.
Item {
    id: notice

    required property string text
    required property string help
    required property string asked // whatever is in hand
    readonly property bool helping: help !== ""
    readonly property bool boarded: helping || !Theme.compact
    readonly property real face: helping ? width : Math.min(width, Math.ceil(natural.wide(text)) + 2 * sentence.inset + 2) // of the board
    readonly property bool pictured: helping && ruler.unbroken(help, width - 2 * Theme.body - 3 * Theme.gap) <= height - 2 * Theme.gap - Theme.lift // the picture gives way to the words

    onHelpChanged: Voice.say(help, Accessible.Assertive)

    TextRuler { id: ruler }
    TextRuler { id: natural; display: true; size: sentence.maximum }

    Repeater {
        model: plate.visible && notice.y === 0 && !Theme.low ? [0.12, 0.88] : []

        Rectangle { // a string of the board
            required property real modelData

            x: plate.x + plate.width * modelData
            y: -height
            width: Theme.line
            height: Theme.margin / 2
            color: Colours.ink
        }
    }

    Plate {
        id: plate

        x: (notice.width - width) / 2
        width: notice.face
        height: notice.height
        visible: notice.boarded
    }

    Icon {
        id: picture

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.gap
        visible: notice.pictured
        name: "mdi6.lightbulb-on-outline"
        size: Math.min(parent.height * 0.6, Theme.body * 2)
        color: Colours.wrong
    }

    FitText {
        id: sentence

        objectName: "prompt"

        readonly property real inset: notice.helping ? Theme.gap : notice.boarded ? Theme.gap * 1.5 : 0

        x: notice.pictured ? picture.x + picture.width + Theme.gap : plate.x + inset
        y: notice.boarded ? Theme.gap * 0.7 : 0
        width: plate.x + plate.width - x - inset
        height: parent.height - 2 * y - (notice.boarded ? Theme.lift : 0)
        beside: height < Theme.targetMin + lineStep
        display: !notice.helping
        maximum: Theme.saying
        text: notice.helping ? notice.help : notice.text
        surface: notice.boarded ? "paper" : Colours.ground
        color: notice.boarded ? Colours.ink : Colours.on(Colours.ground)
        horizontalAlignment: notice.boarded && !notice.helping ? Text.AlignHCenter : Theme.start
        verticalAlignment: Text.AlignVCenter

        Opening { text: notice.asked }
    }
}
