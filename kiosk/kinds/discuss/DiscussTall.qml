import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme

// A tall window: the question, what goes with it, the timer; the viewpoints last, one below the other.
DiscussFrame {
    id: frame

    readonly property bool crowded: Theme.large && given // below, two buttons are enough
    readonly property bool bare: Theme.large && (viewed || carded) // the figures alone

    pages: carded ? cards.pages : 1
    aside: Row {
        readonly property bool asks: frame.timed && (frame.step.grace || !frame.crowded) // else beside the time left

        anchors.right: parent.right
        visible: frame.mayPass || asks
        spacing: Theme.gap * 2

        DiscussMore {
            visible: parent.asks
            grace: frame.step.grace
            brief: grace ? frame.width < worded + wide(frame.action) + 2 * Theme.gap : Theme.large || frame.given
            onTapped: frame.step.more()
        }

        DiscussPass {
            visible: frame.mayPass
            onTapped: frame.step.finish()
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap * 2

        DiscussQuestion {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 1
            seats: clock.set || frame.queued && frame.step.floors.count > 1 ? [] : frame.step.speakers
            text: frame.step.question
        }

        DiscussCards {
            id: cards

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 1
            visible: frame.carded
            kiosk: frame.kiosk
            shown: frame.step.cards
            room: frame.room.width
            most: (frame.room.height - (frame.timed ? time.height : 0)) * 0.56
            page: frame.page
        }

        DiscussFloors {
            Layout.fillWidth: true
            visible: frame.queued
            floors: frame.step.floors
            seated: clock.set
            chaired: frame.step.chaired
            onGiven: seat => frame.step.give(seat)
        }

        RowLayout {
            id: time

            Layout.fillWidth: frame.crowded
            Layout.fillHeight: false
            Layout.alignment: frame.viewed && Theme.large ? Qt.AlignRight : Qt.AlignHCenter
            visible: frame.timed

            DiscussClock {
                id: clock

                step: frame.step
                table: frame.kiosk.table
                lean: frame.crowded ? 0 : frame.viewed && Theme.large ? 1 : 0.5
                across: frame.bare ? 0 : frame.room.width * (frame.viewed ? (Theme.large ? 0.5 : 0.9) : frame.crowded ? 0.62 : 1)
                high: frame.bare ? 0 : frame.room.height * (frame.viewed || frame.carded || frame.queued ? 0.3 : 0.44)
            }

            Item {
                Layout.fillWidth: true
                visible: frame.crowded
            }

            DiscussMore {
                Layout.alignment: Qt.AlignBottom
                visible: frame.crowded && !frame.step.grace
                brief: true
                onTapped: frame.step.more()
            }
        }

        DiscussViewpoints {
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.preferredHeight: Math.max(least, frame.room.height * 0.36)
            visible: frame.viewed
            pro: frame.step.pro
            con: frame.step.con
            room: frame.room.width
        }
    }
}
