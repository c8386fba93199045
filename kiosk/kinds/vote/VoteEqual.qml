pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// Who chose neither of two answers: they stand on the pivot of the balance, and beside them is what they chose.
Item {
    id: equal

    required property string title
    required property var seats
    required property int count
    required property real pawn // high, px
    readonly property real least: Math.ceil(Theme.body * Theme.leading) + Theme.gap // high

    Accessible.role: Accessible.StaticText
    Accessible.name: Words.vote.option(title, Array.from(seats).map(seat => Words.seat.word(`n${seat}`)).join(", ") || Words.vote.voices(count))

    VoteCrew {
        id: crew

        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height
        seats: equal.seats
        size: equal.pawn
    }

    Rectangle {
        x: crew.x + crew.width + Theme.gap
        width: told.implicitWidth + 2 * Theme.gap
        height: equal.least
        radius: height / 2
        color: Colours.surface("night")

        Label {
            id: told

            anchors.centerIn: parent
            role: Label.Strong
            size: Theme.body
            text: Words.vote.option(equal.title, `${equal.count}`)
            color: Colours.on("night")
            Accessible.ignored: true
        }
    }
}
