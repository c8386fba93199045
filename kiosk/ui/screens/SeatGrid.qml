pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// The places one can take, as large as there is room, each over its name where all names fit beside one another. A pawn comes
// into the light where a place is taken; while all are free, one outline after the other leans towards a finger.
Item {
    id: grid

    required property RowsModel seats
    required property int taken // how many of them are
    property string tone: "teal"
    property int most: 3 // in a row
    readonly property int columns: Math.min(most, seats.count)
    readonly property int rows: Math.ceil(seats.count / Math.max(1, columns))
    readonly property real gap: Math.max(Theme.gap, Math.min(width, height) * 0.06)
    readonly property real across: (width - (columns - 1) * gap) / columns
    readonly property real down: (height - (rows - 1) * gap) / rows
    readonly property real widest: Math.max(0, ...Array.from({length: seats.count}, (_, place) => name.wide(called(place + 1)))) + 2 // of a name in its least letters
    readonly property int letters: [Theme.strong, Theme.body].find(size => widest * size / name.size <= across) ?? Theme.least
    readonly property real high: Math.ceil(name.height * letters / name.size) // of a name
    readonly property real ring: down - high - 3 * Theme.line >= Theme.targetPrimary ? 3 * Theme.line : 0 // between a name and the place that has the focus, where there is room
    readonly property real foot: ring + high
    readonly property bool named: Math.max(Theme.targetPrimary, widest) <= across && down - foot >= Theme.targetPrimary
    readonly property real size: Math.max(Theme.targetPrimary, Math.min(across * 1.4, named ? down - foot : down)) // of a pawn
    readonly property real broad: Math.max(Theme.targetPrimary, 0.62 * size)
    property int inviting: 0 // the place that leans

    signal toggled(int seat)

    function called(number: int): string {
        return Words.seat.word(`n${number}`);
    }

    TextRuler { id: name; size: Theme.least; display: true }

    Timer {
        interval: Motion.wait
        repeat: true
        running: grid.taken === 0 && grid.visible && !Theme.calm
        onTriggered: grid.inviting = grid.inviting % grid.seats.count + 1
        onRunningChanged: grid.inviting = 0
    }

    Grid {
        anchors.centerIn: parent
        columns: grid.columns
        spacing: grid.gap

        Repeater {
            model: grid.seats

            Item {
                id: place

                required property int number
                required property bool here

                width: Math.max(grid.broad, grid.across)
                height: grid.size + (grid.named ? grid.foot : 0)

                Pressable {
                    anchors.horizontalCenter: parent.horizontalCenter
                    objectName: `seat:${place.number}`
                    width: grid.broad
                    height: grid.size
                    padding: 0
                    lift: Theme.line
                    text: grid.called(place.number)
                    choosable: true
                    chosen: place.here
                    focus: place.number === 1
                    scale: chosen || grid.inviting === place.number ? 1 : 0.92
                    transformOrigin: Item.Bottom
                    onTapped: grid.toggled(place.number)

                    contentItem: Item {
                        Pawn {
                            anchors.horizontalCenter: parent.horizontalCenter
                            seat: place.number - 1
                            size: grid.size
                            pose: "wave"
                            away: !place.here
                            turn: place.here
                        }
                    }

                    Behavior on scale {
                        NumberAnimation { duration: Motion.normal; easing.type: Motion.spring }
                    }
                }

                Label {
                    y: grid.size + grid.ring
                    width: parent.width
                    height: grid.foot - grid.ring
                    visible: grid.named
                    size: grid.letters
                    display: true
                    wrapMode: Text.NoWrap
                    text: grid.called(place.number)
                    color: Colours.on(grid.tone)
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    Accessible.ignored: true
                }
            }
        }
    }
}
