pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models

// The poster of a game: the set as the play left it, framed; what it came to in letters, what that means on paper, and the
// pawns who did it.
Item {
    id: keepsake

    required property Models.DebriefStep step
    required property Models.Kiosk kiosk
    readonly property real frame: Math.max(Theme.lift, Theme.line * 3) // of ink around the picture
    readonly property real pad: Theme.margin * 0.8
    readonly property real column: width - 2 * (frame + pad)
    readonly property real inner: column - 2 * pad // of the words on paper
    readonly property string whole: [step.meaning, step.sameEnding].filter(Boolean).join("\n")
    readonly property real most: (height - 2 * frame) * 0.6 // of paper
    readonly property string meaning: needed(whole) > most ? step.meaning : whole // what it came to goes first
    readonly property real paper: meaning === "" ? 0 : Math.min(most, needed(meaning))
    readonly property real standing: height - 2 * frame - paper - title.y - title.naturalHeight - pad * 2 // left for the pawns

    // How high the paper would be with such a text, px.
    function needed(text: string): real {
        return ruler.high(text, inner) * 1.08 + pad * 1.4 + Theme.lift;
    }

    TextRuler { id: ruler; size: Theme.strong; font.weight: Font.Bold }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Colours.ink
    }

    Item {
        anchors.fill: parent
        anchors.margins: keepsake.frame
        clip: true

        Rectangle {
            anchors.fill: parent
            color: Colours.bright(Colours.ground)
        }

        Image {
            anchors.fill: parent
            visible: !Theme.highContrast
            source: keepsake.kiosk.scenery.picture
            fillMode: Image.PreserveAspectCrop
        }

        Lettering {
            id: title

            x: keepsake.pad
            y: keepsake.pad * 0.8
            width: keepsake.column
            height: Math.max(Theme.title * 1.4, (parent.height - keepsake.paper) * 0.62)
            text: keepsake.step.ending || keepsake.step.text || keepsake.kiosk.table.title
            maximum: Math.max(Theme.headline, Theme.shortSide / 8)
        }

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height - keepsake.paper - height - keepsake.pad * 0.4
            visible: keepsake.standing > Theme.mm(16)

            Repeater {
                model: keepsake.kiosk.table.seats

                Pawn {
                    required property int number
                    required property bool here

                    seat: number - 1
                    size: Math.min(keepsake.standing, Theme.mm(52), keepsake.column / Math.max(3, keepsake.kiosk.table.seats.count) / 0.66)
                    pose: here ? "cheer" : "sleep"
                }
            }
        }

        Plate {
            x: keepsake.pad
            y: parent.height - height - keepsake.pad * 0.6
            width: keepsake.column
            height: keepsake.paper
            visible: keepsake.meaning !== ""

            FitText {
                x: keepsake.pad
                y: keepsake.pad * 0.6
                width: keepsake.inner
                height: keepsake.paper - Theme.lift - 2 * y
                text: keepsake.meaning
                strong: true
                maximum: Theme.strong
                beside: true
                verticalAlignment: Text.AlignVCenter
            }
        }
    }
}
