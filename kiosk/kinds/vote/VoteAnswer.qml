import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// One of two answers on its pan: what had been hidden of it is on its other side. Those who chose it stand before it.
Item {
    id: answer

    required property string title
    required property string icon
    required property var seats
    required property int count
    required property string nature
    required property string verify
    required property string author
    required property int words
    required property int index
    required property VoteWeighed plan
    required property real sunk // below where it is if both weigh the same, px
    readonly property int place: Math.max(0, index) // one that is taken away has none
    readonly property string tone: place === 0 ? "blue" : "violet" // as when it was read
    readonly property bool up: plan.turned(place) >= 0.5
    readonly property string names: Array.from(seats).map(seat => Words.seat.word(`n${seat}`)).join(", ")

    // How high its words are with letters so many times the least, px; Infinity when one is broken.
    function needs(times: real): real {
        return face.needs(times);
    }

    Accessible.role: Accessible.StaticText
    Accessible.name: [Words.vote.option(title, names || (count > 0 ? Words.vote.voices(count) : Words.vote.nobody)), face.measured, nature, verify && Words.vote.verify(verify), author].filter(Boolean).join(". ")

    VotePan {
        x: answer.width / 2
        y: answer.plan.pivot + answer.sunk
        wide: answer.width
        drop: answer.plan.dish + answer.sunk - y
    }

    Plate {
        id: sheet

        x: (answer.width - width) / 2
        y: answer.plan.head + answer.sunk
        width: answer.plan.paper
        height: answer.plan.dish - answer.plan.head
        fill: answer.up ? Colours.paper : Colours.surface(answer.tone)
        lift: 0
        transform: Flip {
            turn: answer.plan.turned(answer.place)
            width: sheet.width
        }

        CardBack {
            anchors.fill: parent
            anchors.margins: Theme.line
            visible: !answer.up
            tone: answer.tone
            iconName: Icons.unknown
        }

        VoteFace {
            id: face

            x: Theme.line
            y: Theme.line
            width: parent.width - 2 * x
            height: parent.height - answer.plan.strip - y
            visible: answer.up
            title: answer.title
            icon: answer.icon
            measured: answer.words > 0 ? Words.vote.words(answer.words) : ""
            tone: answer.tone
            nature: answer.nature
            verify: answer.verify
            author: answer.author
            grown: answer.plan.grown
        }
    }

    VoteCrew {
        anchors.horizontalCenter: parent.horizontalCenter
        y: answer.plan.floor + answer.sunk - height
        seats: answer.seats
        size: answer.plan.pawn
    }

    VoteCount {
        x: sheet.x + sheet.width - width - answer.plan.pad
        y: answer.plan.floor + answer.sunk - height
        width: answer.plan.badge
        count: answer.count
    }
}
