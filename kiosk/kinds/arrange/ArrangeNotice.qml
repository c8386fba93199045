import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// What to do, or what the last check found: then on paper, so that nobody misses it.
Item {
    id: notice

    required property string text
    required property string help
    required property string asked // whatever is in hand
    readonly property bool helping: help !== ""
    readonly property bool pictured: helping && ruler.unbroken(help, width - 2 * Theme.body - 3 * Theme.gap) <= height - 2 * Theme.gap - Theme.lift // the picture gives way to the words

    onHelpChanged: Voice.say(help, Accessible.Assertive)

    TextRuler { id: ruler }

    Plate {
        id: plate

        anchors.fill: parent
        visible: notice.helping
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

        readonly property real inset: notice.helping ? Theme.gap : 0

        x: notice.pictured ? picture.x + picture.width + Theme.gap : inset
        y: inset
        width: parent.width - x - inset
        height: parent.height - 2 * inset - (notice.helping ? Theme.lift : 0)
        beside: height < Theme.targetMin + lineStep
        display: !notice.helping
        maximum: Theme.saying
        text: notice.helping ? notice.help : notice.text
        surface: notice.helping ? "paper" : Colours.ground
        color: notice.helping ? Colours.ink : Colours.on(Colours.ground)
        verticalAlignment: Text.AlignVCenter

        Opening { text: notice.asked }
    }
}
