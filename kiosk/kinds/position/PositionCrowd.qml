pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// Everybody at once: tokens stand on their point, one on another, with the way of those who stood elsewhere before.
Item {
    id: crowd

    required property Models.PositionStep step
    readonly property real pitch: width / step.points
    readonly property real token: Math.min(height / step.lines - Theme.line * 4, pitch * 0.6, Theme.mm(24))

    Repeater {
        model: crowd.step.stands

        Item {
            id: stand

            required property int number
            required property int mark
            required property int before
            required property int line
            readonly property real middle: (mark - 0.5) * crowd.pitch
            readonly property real earlier: (before - 0.5) * crowd.pitch
            readonly property bool moved: before !== mark
            readonly property string tone: Colours.seat(number - 1)

            y: crowd.height - height * (line + 1)
            width: crowd.width
            height: crowd.token + Theme.line * 4

            Rectangle { // from where it stood to where it stands
                x: Math.min(stand.middle, stand.earlier)
                y: (parent.height - height) / 2
                width: Math.abs(stand.middle - stand.earlier)
                height: crowd.token * 0.2
                visible: stand.moved
                color: Colours.surface(stand.tone)
                border.width: Theme.line / 2
                border.color: Colours.on(Colours.ground)
            }

            Rectangle { // where it stood
                x: stand.earlier - width / 2
                anchors.verticalCenter: parent.verticalCenter
                width: crowd.token * 0.5
                height: width
                radius: width / 2
                visible: stand.moved
                color: Colours.surface(stand.tone)
                border.width: Theme.line
                border.color: Colours.on(Colours.ground)
            }

            SeatToken {
                x: stand.middle - width / 2
                anchors.verticalCenter: parent.verticalCenter
                seat: stand.number - 1
                size: crowd.token
                interactive: false
                text: Words.seat.word(`n${stand.number}`)

                Behavior on x {
                    NumberAnimation { duration: Motion.slow; easing.type: Motion.settle }
                }
            }
        }
    }
}
