import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts

// Where text is huge for the window: the question beside the time left, the cards below; each viewpoint has a page.
DiscussFrame {
    id: frame

    readonly property real queue: floors.visible ? floors.height + Theme.gap : 0 // high, with what is around it
    readonly property bool tight: !Theme.portrait && room.height - queue < 2 * more.implicitHeight + 2 * Theme.gap // cards stand above
    readonly property bool low: room.height - queue < 1.35 * more.implicitHeight // as high as figures with two lines under them
    readonly property bool lined: Theme.portrait || carded || tight // the time left and one more minute stand side by side
    readonly property bool below: carded && !Theme.portrait && cards.holds(spared(clock)) // one more minute stands below
    readonly property real ring: Math.min(room.width * 0.34, (Theme.portrait ? room.height * 0.36 : room.height - more.implicitHeight - Theme.gap) / 1.16) // across the glass

    // What is left for the cards under the question and what stands beside it, or below in a tall window.
    function spared(beside: Item): real {
        const tokens = given && !step.chaired ? Theme.mm(28) + Theme.margin : 0;
        const taken = timed && !Theme.portrait ? beside.implicitWidth + Theme.margin : 0;
        const asked = ruler.high(step.question, room.width - tokens - taken) * 1.06 + Theme.line;
        const above = Theme.portrait ? asked + beside.implicitHeight + Theme.gap : Math.max(asked, beside.implicitHeight);
        return room.height - above - Theme.gap - queue;
    }

    function told(): int {
        if (viewed)
            return 3;
        return carded ? cards.pages : 1;
    }

    above: carded && given && !Theme.portrait
    prompt: carded && idle ? "" : hint()
    lines: carded ? 1 : 2
    pages: told()
    guest: (beside.passes ? Theme.targetPrimary + 2 * Theme.gap : 0) + (timed && carded && !Theme.portrait && turnable === 1 ? later.implicitWidth + 2 * Theme.gap : 0) // whether one more minute is there hangs on the height of the button
    aside: Row {
        id: beside

        readonly property bool passes: frame.mayPass && !(Theme.large && frame.turnable > 1)
        readonly property bool waits: frame.timed && frame.below
        readonly property real room: parent?.width ?? 0

        x: Theme.side(room - width, width, room)
        layoutDirection: Theme.left ? Qt.RightToLeft : Qt.LeftToRight
        visible: passes || waits
        spacing: Theme.gap * 2

        DiscussMore {
            id: later

            visible: beside.waits
            brief: true
            grace: frame.step.grace
            onTapped: frame.step.more()
        }

        DiscussPass {
            visible: beside.passes
            room: Theme.portrait || Theme.low || !beside.parent ? Infinity : beside.parent.width - (beside.waits ? later.implicitWidth + beside.spacing : 0) // else the button goes below
            onTapped: frame.step.finish()
        }
    }

    TextRuler {
        id: ruler

        display: true
        size: frame.carded ? Theme.least : Theme.body
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        GridLayout {
            Layout.fillHeight: true
            Layout.preferredHeight: 1
            visible: !frame.viewed || frame.page === 0
            columns: Theme.portrait ? 1 : 2
            layoutDirection: Theme.left ? Qt.RightToLeft : Qt.LeftToRight
            columnSpacing: Theme.margin
            rowSpacing: Theme.gap

            DiscussQuestion {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: 1
                seats: frame.step.chaired ? [] : frame.step.speakers // the row below has them
                text: frame.step.question
            }

            GridLayout {
                id: side

                Layout.fillWidth: Theme.portrait
                Layout.fillHeight: !Theme.portrait
                visible: frame.timed
                columns: frame.lined ? 2 : 1
                layoutDirection: Theme.left ? Qt.RightToLeft : Qt.LeftToRight
                columnSpacing: Theme.gap * 2
                rowSpacing: Theme.gap

                DiscussClock {
                    id: clock

                    visible: Theme.portrait || !frame.lined || !frame.step.grace // nothing of it is left, and who goes on needs the room
                    Layout.alignment: frame.lined ? Qt.AlignLeft | Qt.AlignVCenter : Qt.AlignRight | Qt.AlignTop
                    step: frame.step
                    table: frame.kiosk.table
                    lean: (frame.lined && !frame.below) === Theme.left ? 1 : 0
                    wordless: frame.above
                    lesser: Theme.large && !Theme.portrait && (frame.carded || frame.low)
                    most: Theme.portrait ? frame.room.width - more.implicitWidth - side.columnSpacing : frame.tight && !frame.carded && narrowed <= frame.room.height - frame.queue ? 0 : Infinity
                    across: frame.carded || frame.tight ? 0 : frame.ring
                    high: across * 1.16
                }

                DiscussMore {
                    id: more

                    visible: !frame.below
                    Layout.alignment: Qt.AlignRight | (frame.lined ? Qt.AlignVCenter : Qt.AlignBottom)
                    brief: true
                    grace: frame.step.grace
                    onTapped: frame.step.more()
                }
            }
        }

        DiscussFloors {
            id: floors

            Layout.fillWidth: true
            visible: frame.step.chaired && frame.queued
            floors: frame.step.floors
            chaired: frame.step.chaired
            largest: Theme.mm(18)
            onGiven: seat => frame.step.give(seat)
        }

        DiscussCards {
            id: cards

            Layout.fillWidth: true
            Layout.fillHeight: false
            visible: frame.carded
            kiosk: frame.kiosk
            shown: frame.step.cards
            room: frame.room.width
            most: Math.max(Theme.targetMin, frame.spared(frame.below ? clock : side)) // a long question gives way
            page: frame.page
        }

        DiscussViewpoints {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: frame.viewed && frame.page > 0
            pro: frame.step.pro
            con: frame.step.con
            only: frame.page
            room: frame.room.width
        }
    }
}
