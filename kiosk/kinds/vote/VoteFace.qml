import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// The side of an answer that had been hidden: on a band its name and how long it is, then its words.
Item {
    id: face

    required property string title
    required property string icon
    required property string measured // how long it is, in words
    required property string tone
    property alias nature: hidden.nature
    property alias verify: hidden.verify
    property alias author: hidden.author
    property alias grown: hidden.grown
    readonly property real inset: Theme.padding
    readonly property real beside: measured === "" ? 0 : tag.width + Theme.gap
    readonly property bool pictured: ruler.wide(title) <= 0.97 * (titled - picture.size - Theme.gap) // else its name has the room
    readonly property real titled: width - 2 * inset - beside
    readonly property real named: (pictured ? titled - picture.size - Theme.gap : titled) * 0.97
    readonly property real band: Math.max(Theme.title * 1.3, ruler.high(title, named) + ruler.over + Theme.gap)

    // How high it is with letters so many times the least, px; Infinity when a word is broken.
    function needs(times: real): real {
        return ruler.unbroken(title, named) < Infinity ? band + inset + hidden.needs(times) : Infinity;
    }

    TextRuler { id: ruler; display: true }

    Rectangle {
        width: parent.width
        height: face.band
        topLeftRadius: Theme.radius - Theme.line
        topRightRadius: topLeftRadius
        color: Colours.surface(face.tone)

        Icon {
            id: picture

            x: face.inset
            y: (parent.height - height) / 2
            visible: face.pictured
            name: face.icon
            size: Theme.body * 1.2
            color: Colours.tint(face.tone)
        }

        FitText {
            x: face.inset + (face.pictured ? picture.width + Theme.gap : 0)
            width: face.named / 0.97
            height: parent.height
            beside: true
            text: face.title
            display: true
            maximum: Theme.body * face.grown
            surface: face.tone
            bare: false
            color: Colours.on(face.tone)
            verticalAlignment: Text.AlignVCenter
        }

        Rectangle {
            id: tag

            x: parent.width - width - face.inset
            y: (parent.height - height) / 2
            width: told.implicitWidth + 2 * Theme.gap
            height: Math.ceil(Theme.body * Theme.leading)
            visible: face.measured !== ""
            radius: height / 2
            color: Colours.action
            border.color: Colours.ink
            border.width: Theme.line

            Label {
                id: told

                anchors.centerIn: parent
                role: Label.Strong
                size: Theme.body
                text: face.measured
                Accessible.ignored: true
            }
        }
    }

    VoteHidden {
        id: hidden

        x: face.inset
        y: face.band + face.inset
        width: parent.width - 2 * x
        height: parent.height - y
    }
}
