import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// A long text to compare with another: as large as it fits, then in pages. A touch reads it whole; in a small window that
// is the way to read it.
Pressable {
    id: plate

    required property string optionId
    required property string title
    required property string body
    required property string iconName
    required property bool picked
    property string tone: "teal"
    property real size: Theme.body // of the letters, the same as beside it
    readonly property bool closed: Theme.compact
    readonly property real cue: Theme.body * Theme.leading + Theme.line // of « read it whole »
    readonly property bool cued: closed && height - lift > cue * 2.6
    readonly property real inset: Theme.gap * (closed ? 1.5 : 2)
    readonly property real fitting: ruler.fitting(body, words.width, words.height, Theme.strong * 1.3) // the largest at which it is whole

    objectName: `inspect:${optionId}`
    text: title
    padding: 0
    lift: Theme.lift
    ringRadius: Theme.radius + 3 * Theme.line
    Accessible.description: body

    TextRuler { id: ruler }

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.margins: -2 * Theme.line
            visible: plate.picked
            radius: Theme.radius + 2 * Theme.line
            color: Colours.action
        }

        Plate {
            anchors.fill: parent
            lift: plate.lift
            sink: plate.sink
        }
    }

    contentItem: Item {
        transform: Translate {
            y: plate.sink
        }

        Rectangle {
            id: band

            x: Theme.line
            y: Theme.line
            width: parent.width - 2 * x
            height: !plate.closed ? Theme.title * 1.7 : parent.height - plate.lift - 2 * y - (plate.cued ? plate.cue * 1.3 : 0)
            topLeftRadius: Theme.radius - Theme.line
            topRightRadius: topLeftRadius
            bottomLeftRadius: plate.closed && !plate.cued ? topLeftRadius : 0
            bottomRightRadius: bottomLeftRadius
            color: Colours.surface(plate.tone)

            Icon {
                id: picture

                x: plate.inset
                anchors.verticalCenter: parent.verticalCenter
                visible: known
                name: plate.iconName
                size: plate.closed ? Math.min(parent.height * 0.7, parent.width * 0.25) : Theme.title * 1.2
                color: Colours.tint(plate.tone)
            }

            FitText {
                x: picture.visible ? picture.x + picture.width + Theme.gap : plate.inset
                width: parent.width - x - plate.inset
                height: parent.height
                text: plate.title
                display: true
                beside: true
                verticalAlignment: Text.AlignVCenter
                surface: plate.tone
                color: Colours.on(plate.tone)
            }
        }

        FitText {
            id: words

            x: plate.inset
            y: band.y + band.height + (plate.closed ? 0 : plate.inset / 2)
            width: parent.width - 2 * x
            height: parent.height - y - plate.lift - (plate.closed ? 0 : plate.inset / 2)
            visible: !plate.closed || plate.cued
            text: plate.closed ? Words.ballot.whole : plate.body
            strong: plate.closed
            maximum: plate.closed ? Theme.body : plate.size
            verticalAlignment: plate.closed ? Text.AlignVCenter : Text.AlignTop
        }
    }
}
