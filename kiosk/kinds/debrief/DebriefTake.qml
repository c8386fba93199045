pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// What to take away, on one big card: a sentence to keep, a thing to try, and the same words for a phone. Both sentences have
// one size, the largest of the card.
Plate {
    id: take

    required property Models.DebriefStep step
    readonly property real pad: small ? Theme.gap : Theme.margin * 0.6
    readonly property real roomWidth: width - 2 * pad
    readonly property real roomHeight: height - lift - 2 * pad
    readonly property bool wide: !small || roomWidth > 1.5 * roomHeight // the code stands at the right
    readonly property real between: Theme.gap * (small ? 0.5 : 2) // the two sentences
    readonly property bool small: Theme.form === Theme.Small
    readonly property real belowHeight: small ? Theme.least * 4.2 : 1.06 * ruler.high(below.text, roomWidth)
    readonly property real codeSize: small ? Math.min(wide ? Math.min(roomHeight - belowHeight - Theme.gap * 2, roomWidth * 0.42) : roomHeight * 0.26, Theme.mm(100)) : high(largest, Theme.title) <= height ? largest : smallest
    readonly property real codeWidth: small ? Math.max(qr.width, roomWidth * 0.27) : qr.width // of the code and what is under it
    readonly property real spokenWidth: wide ? roomWidth - codeWidth - Theme.margin : roomWidth
    readonly property real spokenHeight: !small ? roomHeight - belowHeight - Theme.gap : wide ? roomHeight : roomHeight - qr.height - Theme.gap * 2
    readonly property real largest: Math.min(roomHeight - belowHeight - Theme.gap, roomWidth * 0.28, Theme.mm(100))
    readonly property real smallest: Theme.mm(42) // of the code, which telephones read at arm's length
    readonly property real needed: high(smallest, Theme.strong) // of its height
    readonly property real wished: high(smallest, Theme.title) // of the same, to be read from where one stands

    readonly property real heading: small ? Theme.least : Theme.body // letters of what both are called
    readonly property real heads: 2 * (1.4 * heading + (small ? 0 : Theme.gap / 2))
    readonly property real spoken: spokenHeight - between - heads // for both sentences
    readonly property string sentences: `${step.keep}\n${step.attempt}`
    readonly property int letters: bold.fitting(sentences, spokenWidth, spoken / loose, Theme.headline)
    readonly property real loose: 1.12 // boxes of letters that must fit, of what they measure

    // How high it must be with such a code and such letters, px.
    function high(code: real, letters: real): real {
        const times = letters / bold.size;
        return 2 * pad + lift + belowHeight + Theme.gap + heads + between + loose * times * bold.high(sentences, (roomWidth - code - Theme.margin) / times);
    }

    // The share of one of them.
    function share(text: string): real {
        const times = letters / bold.size;
        return bold.high(text, spokenWidth / times) / bold.high(sentences, spokenWidth / times);
    }

    TextRuler { id: ruler }
    TextRuler { id: bold; display: true; size: Theme.least }

    component Sentence: Column {
        id: sentence

        property string iconName
        property string heading
        property string text
        property string tone

        width: take.spokenWidth
        spacing: take.small ? 0 : Theme.gap / 2

        Row {
            spacing: Theme.gap

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: sentence.iconName
                size: take.heading * (take.small ? 1 : 1.3)
                color: Colours.surface(sentence.tone)
            }

            Label {
                role: Label.Strong
                size: take.heading
                text: sentence.heading
                color: Colours.surface(sentence.tone)
            }
        }

        FitText {
            width: parent.width
            height: take.spoken * take.share(text)
            text: sentence.text
            display: true
            maximum: take.letters
        }
    }

    Column {
        x: take.pad
        y: take.pad
        spacing: take.between

        Sentence { iconName: "mdi6.bookmark"; heading: Words.debrief.keep; text: take.step.keep; tone: "violet" }
        Sentence { iconName: "mdi6.lightbulb-on"; heading: Words.debrief.attempt; text: take.step.attempt; tone: "pink" }
    }

    QrPanel {
        id: qr

        x: take.wide ? take.width - take.pad - take.codeWidth : take.pad - quiet * cell * 0.5
        y: take.wide ? take.pad : take.height - take.lift - take.pad - height
        width: implicitWidth
        height: implicitHeight
        rows: take.step.code
        size: take.codeSize
        name: Words.debrief.qr
    }

    FitText {
        id: below

        x: !take.small ? take.pad : take.wide ? qr.x : qr.x + qr.width + Theme.gap * 2
        y: !take.small ? take.height - take.lift - take.pad - height : take.wide ? qr.y + qr.height + Theme.gap : qr.y + (qr.height - height) / 2
        width: !take.small ? take.roomWidth : take.wide ? take.codeWidth : take.width - take.pad - x
        height: take.wide ? take.belowHeight : Math.max(qr.height, Theme.least * 2.8)
        beside: take.small
        text: take.small ? Words.debrief.qr : `${Words.debrief.qr}. ${take.step.onward}` // a small screen says it last
        minimum: take.heading
        maximum: take.heading
        verticalAlignment: take.wide ? Text.AlignTop : Text.AlignVCenter
    }
}
