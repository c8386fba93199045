import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// One card at its right place: its number or its place, why, and the source. Its picture is there where the words leave it room.
// `linked`: the sentence that leads to the next.
Pressable {
    id: answer

    required property var row // roles of the answer
    property bool linked: false
    property bool now: false // it is looked at
    property real headed: Math.ceil(Theme.strong * Theme.displayLeading * 2) // the height of its heading, at most
    property int largest: linked ? Theme.strong : Theme.title
    readonly property string tone: CardTones.of(row.cardId)
    readonly property real art: 4 * Theme.body // of its picture, square
    readonly property bool pictured: !linked && Theme.form !== Theme.Small && inset + headed + told.unbroken(row.text, width - art - 4 * inset) + 2 * told.line <= height - lift - 2 * inset && art + 2 * inset <= height - lift
    readonly property real inset: linked ? Theme.gap : Theme.padding

    text: linked ? `${row.number}. ${row.title}` : [row.title, row.place].filter(Boolean).join(", ")
    Accessible.description: [row.text, row.source].filter(Boolean).join(". ")
    padding: 0
    lift: Theme.lift
    ringRadius: Theme.radius + 3 * Theme.line

    background: Plate {
        lift: answer.lift
        sink: answer.sink
        lineColour: answer.now ? Colours.action : Colours.ink
    }

    TextRuler { id: least; size: Theme.least }

    TextRuler { id: told }

    contentItem: Item {
        transform: Translate {
            y: answer.sink
        }

        PlacedPicture {
            id: picture

            x: answer.inset
            y: answer.linked ? (parent.height - answer.lift - height) / 2 : answer.inset
            width: answer.pictured ? answer.art : Math.min(2.2 * Theme.body, parent.height - answer.lift - 2 * answer.inset)
            row: answer.row
            tone: answer.tone
            whole: answer.pictured
        }

        FitText {
            id: heading

            x: picture.x + picture.width + answer.inset
            y: answer.inset
            width: parent.width - x - answer.inset - (mark.visible ? mark.width + answer.inset : 0)
            height: visible ? answer.headed : 0
            visible: !answer.linked
            beside: true
            display: true
            maximum: Theme.strong
            text: answer.linked ? "" : `${answer.row.title}${answer.row.place ? ` → ${answer.row.place}` : ""}`
        }

        FitText {
            id: sentence

            x: heading.x
            y: heading.visible ? heading.y + heading.naturalHeight + answer.inset / 2 : answer.inset
            width: parent.width - x - answer.inset - (mark.visible && answer.linked ? mark.width + answer.inset : 0)
            height: parent.height - y - answer.inset - answer.lift - (source.visible ? source.height : 0)
            beside: height < Theme.targetMin + lineStep
            strong: answer.linked
            maximum: answer.largest
            text: answer.row.text
            verticalAlignment: answer.linked ? Text.AlignVCenter : Text.AlignTop
        }

        Label {
            id: source

            x: heading.x
            y: parent.height - answer.lift - answer.inset - height
            width: parent.width - x - answer.inset
            visible: text !== "" && implicitHeight < parent.height * 0.2 && least.unbroken(answer.row.text, width) + implicitHeight <= y + height - sentence.y // else the words need its room
            text: answer.row.source
            color: Colours.quiet
            Accessible.ignored: true
        }

        Icon {
            readonly property real under: heading.visible ? heading.y + heading.naturalHeight : 0
            readonly property real room: parent.height - answer.lift - under

            x: (parent.width - width) / 2
            y: under + (room - height) / 2
            visible: answer.row.covered
            name: Icons.unknown
            size: Math.min(room * 0.7, 6 * Theme.body)
            color: Colours.surface(answer.tone)
        }

        Icon {
            id: mark

            objectName: "hesitated"
            x: parent.width - width - answer.inset
            y: answer.inset
            visible: answer.row.hesitated && Theme.form !== Theme.Small // where it can be explained
            name: Icons.hesitated
            size: Theme.body * 1.6
            color: Colours.wrong
        }
    }
}
