import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// A long text to compare with another: as large as it fits, then in pages. A touch reads it whole.
Pressable {
    id: plate

    required property string optionId
    required property string title
    required property string body
    required property string iconName
    required property bool picked
    property string tone: "teal"
    property real size: Theme.body // of the letters, the same as beside it
    readonly property bool small: Theme.form === Theme.Small
    readonly property real inset: Theme.gap * (small ? 1 : 2)
    readonly property real fitting: ruler.fitting(body, words.width, words.height, Theme.strong * 1.3) // the largest at which it is whole

    objectName: `inspect:${optionId}`
    text: title
    choosable: picked // else a touch only reads it
    chosen: picked
    padding: 0
    lift: Theme.lift
    ringRadius: Theme.radius + 3 * Theme.line
    Accessible.description: body

    TextRuler { id: ruler }
    TextRuler { id: heads; display: true; size: Theme.least }

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.margins: -2 * Theme.line
            visible: plate.chosen
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

            readonly property real low: plate.small ? Theme.least * 1.6 : Theme.title * 1.7 // with one line

            x: Theme.line
            y: Theme.line
            width: parent.width - 2 * x
            height: Math.max(low, plate.small ? Math.ceil(heads.high(plate.title, head.width) * 1.1 + Theme.gap) : 0)
            topLeftRadius: Theme.radius - Theme.line
            topRightRadius: topLeftRadius
            color: Colours.surface(plate.tone)

            Icon {
                id: picture

                x: plate.inset
                anchors.verticalCenter: parent.verticalCenter
                visible: known
                name: plate.iconName
                size: band.low * 0.7
                color: Colours.tint(plate.tone)
            }

            FitText {
                id: head

                x: picture.visible ? picture.x + picture.width + Theme.gap : plate.inset
                width: parent.width - x - plate.inset
                height: parent.height
                text: plate.title
                display: true
                beside: true
                maximum: plate.small ? Theme.least : Theme.title
                verticalAlignment: Text.AlignVCenter
                surface: plate.tone
                bare: false
                color: Colours.on(plate.tone)
            }
        }

        FitText {
            id: words

            x: plate.inset
            y: band.y + band.height + plate.inset / 2
            width: parent.width - 2 * x
            height: parent.height - y - plate.lift - plate.inset / 2
            text: plate.body
            beside: plate.small
            maximum: plate.size
        }
    }
}
