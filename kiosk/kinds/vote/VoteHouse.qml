pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// One option as a house: those who chose it look out of its lit windows; or as a pan on which they stand. On the plate at its foot
// its name and how many they are.
Item {
    id: house

    required property string optionId
    required property string title
    required property var seats
    required property var before
    required property int count
    required property int bystanders
    required property int festival
    required property bool won
    required property bool tied
    required property string reasons
    required property int index
    required property VoteStreet plan
    readonly property VotesFall fall: plan.fall
    readonly property int strangers: Math.max(0, count - seats.length)
    readonly property int standing: seats.length + strangers + before.length
    readonly property int counted: count - Array.from(seats).filter(seat => fall.fallen(seat) < 1).length // votes that have dropped
    readonly property string figure: bystanders >= 0 ? Words.vote.public(bystanders) : festival >= 0 ? Words.vote.share(festival) : ""
    readonly property string said: [reasons, figure].filter(Boolean).join("\n")
    readonly property var names: Array.from(seats).map(seat => Words.seat.word(`n${seat}`))
    readonly property bool lit: won && fall.over
    readonly property int place: Math.max(0, index) // a house that is taken away has none
    readonly property bool hangs: plan.weighed && place < 2
    readonly property real dish: plan.roof + plan.wall - plan.clear * 0.13 + (place === 0 ? -1 : 1) * plan.sway // of a pan, from above

    signal kept

    Accessible.role: Accessible.StaticText
    Accessible.name: [Words.vote.option(title, names.join(", ") || (count > 0 ? Words.vote.voices(count) : Words.vote.nobody)), won ? Words.vote.kept : "", figure, reasons].filter(Boolean).join(", ")

    VotePan {
        x: house.width / 2
        y: house.plan.pivot + (house.place === 0 ? -1 : 1) * house.plan.sway
        visible: house.hangs
        wide: house.plan.wide * 0.84
        drop: house.dish - y
    }

    HouseWalls {
        visible: !house.plan.weighed
        width: house.width
        height: house.height - house.plan.foot / 2
        roof: house.plan.roof
        style: house.place % 3
        tone: house.plan.tones[house.place % house.plan.tones.length]
    }

    Grid {
        anchors.horizontalCenter: parent.horizontalCenter
        y: house.hangs ? house.dish - height : house.plan.weighed ? plate.y - height : house.plan.roof + (house.plan.wall - height) / 2
        columns: house.plan.columns
        spacing: house.plan.weighed ? 0 : house.plan.side * 0.16

        Repeater {
            model: house.plan.weighed ? house.standing : house.plan.windows

            VoteWindow {
                side: house.plan.side
                bare: house.plan.weighed
                seat: house.seats[index] ?? house.before[index - house.seats.length - house.strangers] ?? 0
                away: index >= house.seats.length + house.strangers
                open: index < house.standing
                fallen: away || seat === 0 ? 1 : house.fall.fallen(seat)
            }
        }
    }

    QuietButton {
        objectName: `settle:${house.optionId}`
        anchors.horizontalCenter: parent.horizontalCenter
        y: plate.y - height - Theme.gap / 2
        visible: house.tied
        enabled: house.fall.over
        text: Words.vote.keep
        Accessible.name: `${text} ${house.title}`
        onTapped: house.kept()
    }

    Plate {
        id: plate

        y: house.height - height
        width: house.width
        height: house.plan.foot
        fill: house.lit ? Colours.action : Colours.paper

        VoteCount {
            x: plate.width - width - house.plan.pad
            y: house.plan.pad + (house.plan.head - height) / 2
            width: house.plan.badge
            count: house.counted
        }

        Icon {
            id: mark

            x: house.plan.pad
            y: titled.y + (titled.height - height) / 2
            visible: house.lit
            name: Icons.check
            size: Theme.strong
        }

        Label {
            id: titled

            x: house.plan.pad + (house.won ? house.plan.mark : 0)
            y: house.plan.pad + (house.plan.head - height) / 2
            width: house.plan.naming(house.won)
            role: Label.Strong
            size: house.plan.letters
            text: house.title
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }

        Label {
            x: house.plan.pad
            y: house.plan.pad + house.plan.head + Theme.gap / 2
            width: plate.width - 2 * x
            visible: text !== ""
            opacity: house.fall.over ? 1 : 0
            text: house.said
            Accessible.ignored: true
        }
    }
}
