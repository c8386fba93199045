pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// Everybody at once: each seat's token stands above its point, with a line from where it stood before.
Item {
    id: crowd

    required property Models.PositionStep step
    readonly property real pitch: width / step.points
    property int page: 0
    readonly property int perPage: Math.max(1, Math.min(step.seats.count, Math.floor(height / Theme.mm(9))))
    readonly property int pages: Math.ceil(step.seats.count / perPage)
    readonly property real rowHeight: height / perPage
    readonly property real token: Math.min(rowHeight - Theme.line * 6, pitch * 0.6, Theme.mm(24))

    Repeater {
        model: crowd.step.seats

        Item {
            id: place

            required property int index
            required property int number
            required property int mark
            required property int before
            readonly property real middle: (mark - 0.5) * crowd.pitch
            readonly property real earlier: (before - 0.5) * crowd.pitch

            y: (index % crowd.perPage) * crowd.rowHeight
            width: crowd.width
            height: crowd.rowHeight
            visible: mark > 0 && Math.floor(index / crowd.perPage) === crowd.page

            Rectangle { // from where it stood to where it stands
                x: Math.min(place.middle, place.earlier)
                y: (place.height - height) / 2
                width: Math.abs(place.middle - place.earlier)
                height: Theme.line * 2
                visible: place.before > 0 && place.before !== place.mark
                color: Colours.on(Colours.ground)
            }

            Rectangle { // where it stood
                x: place.earlier - width / 2
                anchors.verticalCenter: parent.verticalCenter
                width: crowd.token * 0.4
                height: width
                radius: width / 2
                visible: place.before > 0 && place.before !== place.mark
                color: Colours.bright(Colours.ground)
                border.width: Theme.line
                border.color: Colours.on(Colours.ground)
            }

            SeatToken {
                x: place.middle - width / 2
                anchors.verticalCenter: parent.verticalCenter
                seat: place.number - 1
                size: crowd.token
                interactive: false
                text: Words.seat.word(`n${place.number}`)

                Behavior on x {
                    NumberAnimation { duration: Motion.slow; easing.type: Motion.settle }
                }
            }
        }
    }
}
