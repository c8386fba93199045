pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// Who stands at an option: tokens, plain dots for those who left since, dashed tokens for those who stood there before.
Row {
    id: crowd

    required property var seats
    required property var before
    property int strangers: 0
    property real size
    property string surface: "night"

    spacing: size * 0.15

    component Token: SeatToken {
        required property int modelData

        seat: modelData - 1
        size: crowd.size
        interactive: false
        text: ""
        Accessible.ignored: true
    }

    Repeater {
        model: crowd.seats

        Token {
            surface: crowd.surface
        }
    }

    Repeater {
        model: crowd.strangers

        Rectangle {
            width: crowd.size
            height: crowd.size
            radius: height / 2
            color: Colours.paper
            border.width: Theme.line
            border.color: Colours.ink
        }
    }

    Repeater {
        model: crowd.before

        Token {
            surface: crowd.surface
            presence: SeatToken.Away
        }
    }
}
