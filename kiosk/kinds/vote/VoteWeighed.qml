pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models

// Two answers revealed on a balance, as they were weighed: each stands on its pan with those who chose it, and is turned
// over there. Who chose neither stands on the pivot. It has room (`roomy`) where all words are whole.
Item {
    id: balance

    required property Models.VoteLook look
    readonly property bool offered: look.weighed && Theme.form !== Theme.Small
    readonly property var all: Array.from({length: answers.count}, (_, place) => answers.itemAt(place) as VoteAnswer).filter(Boolean)
    readonly property VoteEqual neither: (equal.count > 0 ? equal.itemAt(0) : null) as VoteEqual
    readonly property real pad: Theme.gap
    readonly property real wide: (width - 2.4 * pad) / 2 // a pan
    readonly property real paper: wide * 0.96 // an answer on it
    readonly property real dip: wide * 0.065 // of a pan, below what stands on it
    readonly property real badge: Math.max(Theme.mm(12), Theme.title * 1.35)
    readonly property int crowd: Math.max(3, ...all.map(answer => answer.seats.length), neither?.seats.length ?? 0)
    readonly property real pawn: Math.max(0, Math.min(height * 0.13, Theme.mm(70), (paper - badge - 3 * pad) / (0.8 * crowd)))
    readonly property real perched: Math.max(Theme.mm(13), 0.75 * pawn) // who stands on the pivot
    readonly property real strip: Math.max(pawn, badge) - floor + dish + pad / 2 // before its foot, where they stand
    readonly property real crown: neither === null ? 0 : Math.max(perched, neither.least) // above the beam
    readonly property real pivot: pad + crown + beam.thick
    readonly property real reach: Math.min(height * 0.03, Theme.mm(12))
    readonly property real rope: beam.thick * 1.3 + reach // the least between the beam and an answer
    readonly property real dish: height - pad / 2 - dip - reach // of a pan where both weigh the same, from above
    readonly property real floor: dish + dip * 0.7 // under who stands before it
    readonly property real room: dish - pivot - rope - strip // for words
    readonly property real grown: _grown() // their letters, times the least
    readonly property real head: dish - strip - Math.min(room, Math.max(0, ...all.map(answer => answer.needs(grown)))) // of an answer, like the pans
    readonly property bool roomy: offered && all.length === 2 && pawn >= Theme.mm(13) && all.every(answer => answer.needs(1) <= room)
    readonly property Storyboard turning: Storyboard { length: Motion.slow + Motion.stage + Motion.flip }

    function _grown(): real {
        for (let times = Theme.title / Theme.body; times > 1; times *= 0.97)
            if (all.every(answer => answer.needs(times) <= room))
                return times;
        return 1;
    }

    // How far the answer of that place is turned over, 0 to 1.
    function turned(place: int): real {
        return turning.share(Motion.slow + place * Motion.stage, Motion.flip);
    }

    visible: roomy
    Component.onCompleted: turning.play()

    VoteBeam {
        id: beam

        anchors.fill: parent
        arm: (balance.wide + balance.pad) / 2
        pivot: balance.pivot
        reach: balance.reach
        one: balance.all[0]?.count ?? 0
        other: balance.all[1]?.count ?? 0
    }

    Repeater {
        id: answers

        model: balance.offered ? balance.look.told : null

        VoteAnswer {
            x: balance.pad * 0.7 + place * (width + balance.pad)
            width: balance.wide
            height: balance.height
            plan: balance
            sunk: (place === 0 ? -1 : 1) * beam.sway
        }
    }

    Repeater {
        id: equal

        model: balance.offered ? balance.look.between : null

        VoteEqual {
            y: balance.pad
            width: balance.width
            height: balance.crown
            pawn: balance.perched
        }
    }
}
