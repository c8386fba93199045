pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models

// Everybody at once as a street: a house for each option, in the order they were offered; or two answers to weigh as the pans of
// a balance, with what was given to neither between them. It has room (`roomy`) where all names are whole and a pawn is known.
Item {
    id: street

    required property Models.VoteStep step
    required property VotesFall fall
    required property int voices // votes there could be
    property bool used: false
    readonly property int count: step.options.count
    readonly property int lines: Math.ceil(Math.max(1, count) / (!Theme.portrait ? 4 : count > 3 ? 2 : height > 0.8 * width ? 1 : 3))
    readonly property int across: Math.max(1, Math.ceil(count / lines))
    readonly property real gap: Math.max(Theme.apart, Theme.gap * 1.5)
    readonly property real wide: Math.min((width - (across - 1) * gap) / across, Theme.mm(lines < count ? 170 : 230)) // a house
    readonly property real high: Math.min((height - (lines - 1) * gap) / lines, wide * 1.3 + foot)
    readonly property var all: Array.from({length: houses.count}, (_, place) => houses.itemAt(place) as VoteHouse).filter(Boolean)
    readonly property int windows: Math.max(voices, ...all.map(house => house.standing)) // of a house
    readonly property bool weighed: step.look === "duel" && lines === 1 && (count === 2 || count === 3)
    readonly property real clear: high - foot - door // above the plates
    readonly property real roof: weighed ? clear * 0.34 : high * 0.14 // above the windows, or the votes
    readonly property real door: step.tied ? Theme.targetPrimary + Theme.lift + Theme.gap : 0
    readonly property real wall: clear - roof // for the windows
    readonly property real pivot: clear * 0.12 // of the beam, from above
    readonly property var pans: weighed && all.length === count ? all : []
    readonly property alias sway: beam.sway
    readonly property int columns: _columns()
    readonly property real side: Math.max(0, Math.min(Theme.mm(weighed ? 70 : 46), pitch(columns) / (weighed ? 1 : 1.16))) // of a window
    readonly property real pad: Theme.gap
    readonly property real badge: Math.max(Theme.mm(12), Theme.title * 1.35)
    readonly property real mark: Theme.strong + Theme.gap
    readonly property real named: Math.max(0, ...all.map(house => ruler.high(house.title, naming(house.won))))
    readonly property real told: Math.max(0, ...all.map(house => house.said === "" ? 0 : plain.high(house.said, wide - 2 * pad) + Theme.gap / 2))
    readonly property real letters: Math.min(Theme.title, ...all.map(house => ruler.fitting(house.title, naming(house.won), Math.max(named, badge), Theme.title)))
    readonly property real head: Math.max(named * 1.06, badge) // the name and the count
    readonly property real foot: 2 * pad + head + told + Theme.lift
    readonly property bool roomy: houses.count > 0 && windows <= 12 && all.every(house => ruler.unbroken(house.title, naming(house.won)) < Infinity) && side >= Theme.mm(13)
    readonly property var tones: ["blue", "ochre", "violet", "teal", "pink", "green"].filter(tone => tone !== Colours.ground)

    // How wide a name may be.
    function naming(won: bool): real {
        return (wide - badge - 3 * pad - (won ? mark : 0)) * 0.97;
    }

    // Where an option stands, from the left: what was given to neither of two is between them.
    function stand(place: int): int {
        return weighed && count === 3 ? [0, 2, 1][place] ?? 0 : place;
    }

    // How far one window is from the next in so many columns, px.
    function pitch(columns: int): real {
        return Math.min(wide * (weighed ? 1.3 : 0.9) / columns, wall * 0.92 / Math.ceil(windows / columns));
    }

    function _columns(): int {
        const ways = Array.from({length: windows}, (_, place) => place + 1);
        return ways.reduce((best, way) => pitch(way) > pitch(best) ? way : best, 1);
    }

    TextRuler { id: ruler; font.weight: Font.Bold }
    TextRuler { id: plain }

    Item {
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height
        width: street.across * (street.wide + street.gap) - street.gap
        height: street.lines * (street.high + street.gap) - street.gap
        visible: street.used

        VoteBeam {
            id: beam

            width: parent.width
            height: street.clear + street.door
            visible: street.weighed
            arm: (width - street.wide) / 2
            pivot: street.pivot
            reach: street.clear * 0.08
            one: street.pans[0]?.counted ?? 0
            other: street.pans[1]?.counted ?? 0
        }

        Repeater {
            id: houses

            model: Theme.form === Theme.Small ? null : street.step.options

            VoteHouse {
                readonly property int stood: street.stand(place)

                x: stood % street.across * (street.wide + street.gap)
                y: Math.floor(stood / street.across) * (street.high + street.gap)
                width: street.wide
                height: street.high
                plan: street
                onKept: street.step.settle(optionId)
            }
        }
    }
}
