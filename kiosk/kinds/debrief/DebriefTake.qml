pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// What to take away, on one big card: a sentence to keep, a thing to try, and the same words for a phone.
Plate {
    id: take

    required property Models.DebriefStep step
    property var parts: ["keep", "attempt", "code"] // those shown
    readonly property real pad: small ? Theme.gap : Theme.margin * 1.1
    readonly property real roomWidth: width - 2 * pad
    readonly property real roomHeight: height - lift - 2 * pad
    readonly property bool coded: parts.includes("code")
    readonly property bool said: parts.includes("keep") || parts.includes("attempt")
    readonly property bool wide: !said || roomWidth > 1.5 * roomHeight // the code stands at the right
    readonly property bool small: Theme.form === Theme.Small
    readonly property real belowHeight: Theme.body * 5.5
    readonly property real codeSize: Math.min(wide ? Math.min(roomHeight - (said ? belowHeight + Theme.gap * 2 : 0), roomWidth * 0.42) : roomHeight * 0.42, Theme.mm(100))
    readonly property real codeWidth: Math.max(qr.width, roomWidth * 0.3) // of the code and what is under it
    readonly property real spokenWidth: coded && wide ? roomWidth - codeWidth - Theme.margin : roomWidth
    readonly property real spokenHeight: coded && !wide ? roomHeight - qr.height - Theme.gap * 2 : roomHeight
    readonly property int sentences: (parts.includes("keep") ? 1 : 0) + (parts.includes("attempt") ? 1 : 0)

    component Sentence: Column {
        id: sentence

        property string iconName
        property string heading
        property string text
        property string tone

        width: take.spokenWidth
        spacing: Theme.gap / 2

        Row {
            id: head

            spacing: Theme.gap

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: sentence.iconName
                size: Theme.strong * 1.3
                color: Colours.surface(sentence.tone)
            }

            Label {
                role: Label.Strong
                text: sentence.heading
                color: Colours.surface(sentence.tone)
            }
        }

        FitText {
            width: parent.width
            height: (take.spokenHeight - Theme.gap * 2 * (take.sentences - 1)) / take.sentences - head.height - sentence.spacing
            text: sentence.text
            display: true
            verticalAlignment: take.sentences === 1 ? Text.AlignVCenter : Text.AlignTop
            maximum: take.sentences === 1 || take.spokenHeight > 14 * Theme.body ? Theme.headline : Theme.title
        }
    }

    Column {
        x: take.pad
        y: take.pad
        visible: take.said
        spacing: Theme.gap * 2

        Sentence { visible: take.parts.includes("keep"); iconName: "mdi6.bookmark"; heading: Words.debrief.keep; text: take.step.keep; tone: "violet" }
        Sentence { visible: take.parts.includes("attempt"); iconName: "mdi6.lightbulb-on"; heading: Words.debrief.attempt; text: take.step.attempt; tone: "pink" }
    }

    QrPanel {
        id: qr

        x: take.said && take.wide ? take.width - take.pad - take.codeWidth : take.pad - quiet * cell * 0.5
        y: !take.said ? (take.height - take.lift - height) / 2 : take.wide ? take.pad : take.height - take.lift - take.pad - height
        width: implicitWidth
        height: implicitHeight
        visible: take.coded
        rows: take.step.code
        size: take.codeSize
        name: Words.debrief.qr
    }

    FitText {
        id: below

        readonly property bool under: take.said && take.wide

        x: under ? qr.x : qr.x + qr.width + Theme.gap * 2
        y: under ? qr.y + qr.height + Theme.gap : qr.y
        width: under ? take.codeWidth : take.width - take.pad - x
        height: under ? take.belowHeight : qr.height
        visible: take.coded
        text: `${Words.debrief.qr}\n${take.step.onward}`
        minimum: Theme.body
        maximum: take.said ? Theme.body : Theme.strong
        verticalAlignment: under ? Text.AlignTop : Text.AlignVCenter
    }
}
