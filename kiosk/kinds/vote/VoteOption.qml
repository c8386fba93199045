pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// An option in a sentence, large enough for a hand. In an open ballot, those who chose it leave their tokens on it.
Pressable {
    id: option

    required property string optionId
    required property string title
    required property bool picked
    required property var seats // numbers of those who stand there
    readonly property real token: Math.min(Theme.mm(16), height * 0.3)

    objectName: `option:${optionId}`
    text: title
    debounce: 0
    lift: Theme.lift
    ringRadius: Theme.radius + 3 * Theme.line
    Accessible.checked: picked
    Accessible.description: Array.from(seats).map(seat => Words.seat.word(`n${seat}`)).join(", ")

    Plate {
        anchors.fill: parent
        fill: option.picked ? Colours.action : Colours.paper
        sink: option.sink

        Icon {
            id: mark

            x: Theme.gap * 2
            anchors.verticalCenter: parent.verticalCenter
            visible: option.picked
            size: Theme.title * 1.4
            name: Icons.check
        }

        FitText {
            x: Theme.gap * 2 + (mark.visible ? mark.width + Theme.gap : 0)
            y: Theme.gap
            width: parent.width - x - Theme.gap * 2
            height: parent.height - 2 * y - (crowd.visible ? crowd.height + Theme.gap / 2 : 0)
            text: option.title
            display: true
            beside: true
            maximum: Theme.headline
            horizontalAlignment: mark.visible ? Text.AlignLeft : Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }

        Row {
            id: crowd

            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height - height - Theme.gap
            visible: option.seats.length > 0
            spacing: Theme.gap / 2

            Repeater {
                model: option.seats

                SeatToken {
                    required property int modelData

                    seat: modelData - 1
                    size: option.token
                    surface: "paper"
                    interactive: false
                    text: ""
                    Accessible.ignored: true
                }
            }
        }
    }
}
