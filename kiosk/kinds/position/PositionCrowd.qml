pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// Everybody at once: pawns walk in to their point, one on the shoulders of another, with the way of those who stood elsewhere
// before.
Item {
    id: crowd

    required property Models.PositionStep step
    required property bool setless // a pawn may be as large as it has room
    readonly property real pitch: width / step.points
    readonly property real climb: 0.78 // of a pawn: where the next one stands
    readonly property real most: Math.min(pitch * 1.55, setless ? Infinity : Math.max(Theme.mm(45), Theme.shortSide * 0.24)) // high, of a pawn
    readonly property real stacked: 1 + (step.lines - 1) * climb // high, of all on one point, in pawns
    readonly property real wished: stacked * most
    readonly property real pawn: Math.min(height / stacked, most) // high

    signal arrived

    onVisibleChanged: if (visible)
        walk.play()

    Storyboard {
        id: walk

        length: Motion.stage
        onOverChanged: if (over)
            crowd.arrived()
    }

    Repeater {
        model: crowd.step.stands

        Item {
            id: stand

            required property int number
            required property int mark
            required property int before
            required property int line
            required property string part
            required property string icon
            readonly property real middle: (mark - 0.5) * crowd.pitch
            readonly property real earlier: (before - 0.5) * crowd.pitch
            readonly property bool moved: before !== mark
            readonly property string tone: Colours.seat(number - 1)

            y: crowd.height - crowd.pawn * (1 + line * crowd.climb)
            z: -line
            width: crowd.width
            height: crowd.pawn
            Accessible.role: Accessible.StaticText
            Accessible.name: [Words.seat.word(`n${number}`), part].filter(Boolean).join(", ")

            Rectangle { // from where it stood to where it stands
                x: Math.min(stand.middle, stand.earlier)
                y: parent.height - crowd.pawn * 0.2
                width: Math.abs(stand.middle - stand.earlier)
                height: crowd.pawn * 0.08
                visible: stand.moved
                color: Colours.surface(stand.tone)
                border.width: Theme.line / 2
                border.color: Colours.on(Colours.ground)
            }

            Rectangle { // where it stood
                x: stand.earlier - width / 2
                y: parent.height - crowd.pawn * 0.16 - height / 2
                width: crowd.pawn * 0.2
                height: width
                radius: width / 2
                visible: stand.moved
                color: Colours.surface(stand.tone)
                border.width: Theme.line
                border.color: Colours.on(Colours.ground)
            }

            Pawn {
                readonly property real gone: walk.share(0, walk.length) // 0 to 1, from where the table sits

                x: stand.middle * Motion.settled(gone) - width / 2
                y: -Math.abs(Math.sin(4 * Math.PI * gone)) * Theme.mm(3)
                seat: stand.number - 1
                size: crowd.pawn
                gaze: Qt.point(stand.mark < (crowd.step.points + 1) / 2 ? 0.9 : stand.mark > (crowd.step.points + 1) / 2 ? -0.9 : 0, 0)
            }

            Rectangle { // what it plays
                x: stand.middle + crowd.pawn * 0.08
                y: parent.height - height
                width: crowd.pawn * 0.38
                height: width
                radius: width / 2
                visible: stand.icon !== ""
                color: Colours.paper
                border.width: Theme.line
                border.color: Colours.ink

                Icon {
                    anchors.centerIn: parent
                    name: stand.icon
                    size: parent.width * 0.7
                }
            }
        }
    }
}
