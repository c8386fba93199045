pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// Who speaks in this talk, in order: heard, speaking now, or ahead; below, what each stands for.
Flow {
    id: row

    required property Models.RowsModel floors // the one that is open stands out
    property bool seated: false // its pawns are seen at the table: what they stand for is enough
    property bool chaired: false // a touch of a seat gives it the floor
    property real largest: Theme.mm(28) // the token of who speaks
    readonly property real cell: Math.max(Math.min(width, 7.5 * Theme.body), (width - (floors.count - 1) * spacing) / Math.max(1, floors.count))

    readonly property real halo: Theme.gap + 3 * Theme.line // around a token: that of whoever speaks stands in a ring

    signal given(seat: int)

    // Of a seat: it has spoken, speaks, or waits.
    function said(when: int, callable: bool, name: string): string {
        if (when === 0)
            return Words.discuss.has_floor(name);
        if (callable)
            return Words.discuss.give(name);
        return when < 0 ? Words.discuss.has_spoken(name) : Words.discuss.waits(name);
    }

    spacing: Theme.gap * 2

    Repeater {
        model: row.floors

        Column {
            id: floor

            required property var seats
            required property string stands
            required property int when
            // Its tokens outlive it by a turn of the loop: they ask nothing of it because something else has changed.
            readonly property real token: Math.min(when === 0 ? row.largest : Theme.mm(18), (row.cell - (seats.length - 1) * tokens.spacing) / seats.length)
            readonly property bool callable: row.chaired && when !== 0 // a touch gives it the floor

            visible: !row.seated || row.chaired || stands !== ""
            width: stands === "" ? tokens.width : Math.min(row.cell, Theme.body * 16)
            spacing: row.halo

            Row {
                id: tokens

                spacing: row.halo

                Repeater {
                    model: floor.seats

                    SeatToken {
                        required property int modelData
                        readonly property string name: Words.seat.word(`n${modelData}`)

                        objectName: `give:${modelData}`
                        seat: modelData - 1
                        size: floor.token
                        turn: floor.when === 0
                        presence: floor.when < 0 ? SeatToken.Marked : SeatToken.Here
                        choosable: interactive
                        chosen: interactive && presence === SeatToken.Marked
                        interactive: floor.callable
                        onTapped: row.given(modelData)
                        text: row.said(floor.when, floor.callable, name)
                    }
                }
            }

            Label {
                width: parent.width
                visible: text !== ""
                wrapMode: Text.Wrap
                text: floor.stands
                color: Colours.on(Colours.ground)

                WordsPlate {}
            }
        }
    }
}
