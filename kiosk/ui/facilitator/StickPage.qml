pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels

// The USB stick: what is on it, how far a deck has been read, what is wrong with it, whether it comes in.
FocusScope {
    id: stickPage

    required property IntakeModel intake
    readonly property PreviewModel preview: intake.preview
    readonly property string moment: intake.state

    Icon {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: stickPage.intake.parcels.count + stickPage.intake.findings.count === 0 && !stickPage.preview.shown && !Theme.compact
        name: stickPage.moment === "installed" ? Icons.good : Icons.stick
        size: Math.min(stickPage.width, stickPage.height) * 0.5
        color: Colours.deep("mist")
    }

    PagedColumn {
        id: column

        readonly property real least: Theme.body * 10.5 // of a card's height, with a picture that is seen
        readonly property int down: Math.max(1, Math.floor((room + Theme.gap) / (least + Theme.gap)))
        readonly property int across: room < least ? 1 : Math.max(1, Math.floor(width / (Theme.body * 12.5))) // cards beside one another

        anchors.fill: parent

        tools: [
            StickAct {
                intake: stickPage.intake
                onRemarked: column.sought = findings.itemAt(0)
            },
            StickAgain {
                intake: stickPage.intake
            }
        ]

        StickLine {
            width: parent.width
            visible: text !== ""
            room: column.room
            sign: "doubt"
            text: stickPage.intake.cautions
        }

        PreviewHead {
            width: parent.width
            preview: stickPage.preview
            room: column.room
        }

        Repeater {
            model: stickPage.intake.lines

            StickLine {
                width: parent.width
                room: column.room
            }
        }

        WaitingBar {
            width: Math.min(parent.width, Theme.body * 20)
            visible: stickPage.moment === "working" || stickPage.moment === "looking"
        }

        Repeater {
            model: stickPage.intake.parcels

            ParcelRow {
                width: parent.width
                onTapped: stickPage.intake.begin(number)
            }
        }

        Repeater {
            model: Math.ceil(stickPage.preview.cards.length / column.across)

            PreviewCards {
                required property int index

                width: parent.width
                height: Math.floor((column.room + Theme.gap) / column.down) - Theme.gap
                preview: stickPage.preview
                across: column.across
                first: index * across
            }
        }

        RowCard {
            width: parent.width
            visible: title !== ""
            whole: true
            most: column.room
            iconName: Icons.games
            title: stickPage.preview.rest
            detail: stickPage.preview.others
        }

        Repeater {
            id: findings

            model: stickPage.intake.findings

            FindingCard {
                width: parent.width
                room: column.room
            }
        }
    }
}
