import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// A card where there is room for its title alone: a touch chooses it, the button beside it reads it whole.
Item {
    id: line

    required property string optionId
    required property string title
    required property bool picked
    required property var seats

    signal inspected
    signal touched

    Pressable {
        objectName: `option:${line.optionId}`
        width: parent.width - button.width - Theme.gap
        height: parent.height
        text: `${Words.vote.pick} ${line.title}`
        lift: Theme.lift
        choosable: true
        chosen: line.picked
        onTapped: line.touched()

        Plate {
            anchors.fill: parent
            fill: parent.chosen ? Colours.action : Colours.paper
            sink: parent.sink

            FitText {
                x: Theme.gap
                width: parent.width - x - Theme.gap / 2
                height: parent.height
                text: line.title
                display: true
                beside: true
                maximum: Theme.strong
                verticalAlignment: Text.AlignVCenter
            }

            VoteCrowd { // on its edge: the title has the whole width
                x: parent.width - width - Theme.gap / 2
                y: parent.height - Theme.lift - height / 2
                visible: line.seats.length > 0
                seats: line.seats
                before: []
                size: Theme.mm(7)
                surface: "paper"
            }
        }
    }

    IconButton {
        id: button

        objectName: `inspect:${line.optionId}`
        x: parent.width - width
        anchors.verticalCenter: parent.verticalCenter
        text: line.title
        iconName: Icons.more
        named: false
        onTapped: line.inspected()
    }
}
