import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// A card where there is room for one line: a touch reads it whole, the button beside it chooses.
Item {
    id: line

    required property string optionId
    required property string title
    required property string icon
    required property bool picked
    required property var seats

    signal inspected
    signal touched

    Pressable {
        objectName: `inspect:${line.optionId}`
        width: parent.width - button.width - Theme.gap * 2
        height: parent.height
        text: line.title
        lift: Theme.lift
        onTapped: line.inspected()

        Plate {
            anchors.fill: parent
            sink: parent.sink

            Icon {
                id: picture

                x: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                name: line.icon
                size: Theme.body * 1.3
            }

            FitText {
                x: picture.x + picture.width + Theme.gap
                width: crowd.x - x - Theme.gap / 2
                height: parent.height
                text: line.title
                display: true
                beside: true
                maximum: Theme.strong
                verticalAlignment: Text.AlignVCenter
            }

            VoteCrowd {
                id: crowd

                x: parent.width - width - Theme.gap / 2
                anchors.verticalCenter: parent.verticalCenter
                seats: line.seats
                before: []
                size: Theme.mm(9)
                surface: "paper"
            }
        }
    }

    VotePick {
        id: button

        objectName: `option:${line.optionId}`
        x: parent.width - width
        width: Math.min(implicitWidth, parent.width * 0.36)
        height: parent.height
        picked: line.picked
        text: Words.vote.pick
        Accessible.name: `${text} ${line.title}`
        onTapped: line.touched()
    }
}
