pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// Everybody at once: what is asked stands in the middle for all, and along the lower edge each seat has its pad. Whoever is
// slow is waited for a while, then the others may go on; and the screen may go from seat to seat instead.
Item {
    id: gathering

    required property Models.Pads pads
    required property Models.Kiosk kiosk
    property string prompt
    property string question // that stands in the middle
    property bool secret: true
    property Component answering // a PadFace
    property real share: 0.38 // of the height, for the pads at most
    property int keys: 0 // on a pad, at most
    readonly property int keysAcross: Math.floor((wide - Theme.gap) / (Theme.targetMin + Theme.gap))
    property real face: Math.ceil(keys / keysAcross) * (Theme.mm(20) + Theme.gap) - Theme.gap // the height of what one answers with
    default property alias content: body.data
    readonly property int count: Math.max(1, pads.rows.count)
    readonly property int down: Math.ceil(count / Math.max(1, Math.floor((width + Theme.gap) / (Theme.padLeast + Theme.gap))))
    readonly property int across: Math.ceil(count / down)
    readonly property real wide: Math.min(Theme.mm(150), (width - (across - 1) * Theme.gap) / across)
    readonly property real high: Math.min(face + Math.max(Theme.targetMin, Theme.least * Theme.leading) + 3 * Theme.gap + Theme.lift, (height * share * (down > 1 ? 1.4 : 1) - (down - 1) * Theme.gap) / down)
    readonly property real lower: down * (high + Theme.gap) - Theme.gap
    readonly property real spoken: Theme.low ? 0 : sentence.implicitHeight // of the height, for the sentence

    Timer {
        id: patience

        interval: Motion.patience
        running: gathering.visible && gathering.pads.lacking
    }

    Connections {
        target: gathering.pads

        function onLockedChanged() {
            if (gathering.pads.lacking)
                patience.restart();
        }
    }

    TextRuler {
        id: ruler

        display: true
        size: Theme.title
    }

    PromptBoard {
        id: sentence

        readonly property bool aloft: Theme.low

        y: Theme.low ? -implicitHeight - Apron.aloft - Theme.gap : 0
        width: Theme.portrait || Theme.low ? parent.width : buttons.x - Theme.gap * 2
        centred: Theme.portrait || Theme.low
        text: [gathering.prompt, gathering.secret && gathering.kiosk.lobby.taken !== 1 ? Words.pads.cover : ""].filter(Boolean).join(" ")
        lines: Theme.portrait ? Math.max(2, Math.min(4, ruler.lines(text, inner))) : 2
    }

    Opening {
        anchors.fill: sentence
        text: Voice.sentences([sentence.text, gathering.question])
    }

    Row {
        id: buttons

        x: Theme.side(parent.width - width, width, parent.width)
        y: Theme.portrait ? gathering.spoken + Theme.gap : 0
        spacing: Theme.gap * 2
        layoutDirection: Theme.left ? Qt.RightToLeft : Qt.LeftToRight

        QuietButton {
            objectName: "pass-around"
            text: Words.pads.around
            onTapped: gathering.kiosk.table.passAround(true)
        }

        PrimaryButton {
            objectName: "go-on"
            visible: gathering.pads.lacking && !patience.running
            text: Words.pads.go_on
            onTapped: gathering.pads.goOn()
        }
    }

    Item {
        id: body

        y: Math.max(gathering.spoken, buttons.y + buttons.height) + Theme.gap
        width: parent.width
        height: parent.height - gathering.lower - Theme.gap * 2 - y
    }

    Grid {
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height
        columns: gathering.across
        spacing: Theme.gap

        Repeater {
            model: gathering.pads.rows

            AnswerPad {
                width: gathering.wide
                height: gathering.high
                answering: gathering.answering
                onTouched: key => gathering.pads.touch(number, key)
                onOpened: gathering.pads.open(number)
            }
        }
    }
}
