import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme

// A wide window: the question and what goes with it, a large timer beside; the viewpoints below, side by side.
DiscussFrame {
    id: frame

    readonly property real column: room.width - (timed ? clock.width + Theme.margin : 0)

    pages: carded ? cards.pages : 1
    peopled: timed && clock.set
    aside: Row {
        id: buttons

        readonly property real room: parent?.width ?? 0

        x: Theme.side(room - width, width, room)
        visible: frame.mayPass || frame.timed
        spacing: Theme.gap * 2
        layoutDirection: Theme.left ? Qt.RightToLeft : Qt.LeftToRight

        DiscussMore {
            visible: frame.timed
            grace: frame.step.grace
            brief: buttons.room < worded + (frame.mayPass ? pass.implicitWidth + buttons.spacing : 0)
            onTapped: frame.step.more()
        }

        DiscussPass {
            id: pass

            visible: frame.mayPass
            onTapped: frame.step.finish()
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.margin

        RowLayout {
            Layout.fillHeight: true
            Layout.preferredHeight: 1
            spacing: Theme.margin

            ColumnLayout {
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
                    room: frame.column
                    most: (frame.room.height - (floors.visible ? floors.height + 2 * Theme.gap : 0)) * (frame.step.chaired ? 0.4 : 0.58)
                    page: frame.page
                }

                DiscussFloors {
                    id: floors

                    Layout.fillWidth: true
                    visible: frame.queued
                    floors: frame.step.floors
                    seated: clock.set
                    chaired: frame.step.chaired
                    onGiven: seat => frame.step.give(seat)
                }
            }

            DiscussClock {
                id: clock

                visible: frame.timed
                step: frame.step
                table: frame.kiosk.table
                across: frame.room.width * (frame.viewed ? 0.34 : 0.44)
                high: frame.viewed ? frame.room.height - Theme.margin - views.height : frame.room.height
            }
        }

        DiscussViewpoints {
            id: views

            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.preferredHeight: Math.min(frame.room.height * 0.7, Math.max(least, frame.room.height * 0.58 - Theme.margin))
            visible: frame.viewed
            pro: frame.step.pro
            con: frame.step.con
            room: frame.room.width
        }
    }
}
