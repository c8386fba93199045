pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models

// Everybody at once: a house per option, or a row where there is no room for houses, in the order they were offered, with the
// reasons that were given below it.
Item {
    id: spread

    required property Models.VoteStep step
    property int page: 0
    readonly property int voices: Math.max(1, step.voters + step.abstained)
    readonly property VotesFall fall: VotesFall {
        onDownChanged: if (down > 0)
            spread.cued("dropped")
        onOverChanged: if (over)
            spread.cued("shown")
    }
    readonly property real gap: Theme.gap * [1.5, 3, 0.5][Theme.form]
    readonly property var all: Array.from({length: rows.count}, (_, place) => rows.itemAt(place) as VoteSpreadRow).filter(Boolean)
    readonly property bool small: Theme.form === Theme.Small
    readonly property int crowded: Math.max(1, ...all.map(row => row.standing))
    readonly property real bars: step.tied ? 0.4 * width : Math.min(0.4 * width, (1.15 * crowded + 3) * bar + 4 * Theme.gap) // beside names that need the room
    readonly property real named: Math.min(small && !Theme.portrait ? width - bars : (small ? 0.5 : 0.4) * width, Math.max(...all.map(row => (small ? plain : strong).wide(row.title) / 0.97 + row.marked + Theme.gap))) // wide
    readonly property real highest: Math.max(0, ...all.map(row => letters.high(row.title, room(row))))
    readonly property real size: Math.min(Theme.title, ...all.map(row => letters.fitting(row.title, room(row), Theme.portrait ? line : high - why, Theme.title))) // of the names
    readonly property TextRuler letters: small ? tight : Theme.form === Theme.Tall ? strong : plain
    readonly property real line: step.tied ? Math.max(highest, Theme.pill + Theme.lift) : highest
    readonly property real bar: small ? Theme.mm(9) : Math.max(Theme.mm(11), Math.ceil(Theme.title * Theme.leading)) // high enough for its count
    readonly property real least: (Theme.portrait ? line + Theme.gap / 2 + bar : Math.max(line, small ? 0 : Theme.mm(13), bar)) + why
    readonly property real why: Math.max(0, ...all.map(row => row.reasons ? said.high(row.reasons, width * 0.98) + Theme.gap / 2 : 0)) // the reasons
    readonly property int perPage: Math.max(1, Math.min(rows.count, Math.floor((height + gap) / (least + gap))))
    readonly property int pages: Math.max(1, Math.ceil(rows.count / perPage))

    readonly property real high: Math.min((height + gap) / perPage - gap, Math.max(least * 1.2, Theme.shortSide * (Theme.portrait ? 0.24 : 0.2) + why))

    readonly property int figures: Math.min(small ? size : Theme.strong, Math.floor((high - why) / Theme.leading)) // letters of what stands behind the bars: no larger than the names where the bars need the room

    signal cued(moment: string) // a vote dropped, or all is shown

    function begin() {
        if (visible && step.secret)
            fall.begin((street.roomy ? Array.from(street.all).map(house => house.seats) : Array.from(all).map(row => row.seats)).reduce((all, seats) => all.concat(Array.from(seats)), []));
    }

    onVisibleChanged: Qt.callLater(begin)
    Component.onCompleted: Qt.callLater(begin)

    // How wide a name may be.
    function room(row: VoteSpreadRow): real {
        return ((!Theme.portrait ? named : small && !step.tied ? width : 0.6 * width) - row.marked) * 0.97;
    }

    TextRuler { id: strong; size: Theme.title; font.weight: Font.Bold }
    TextRuler { id: plain; font.weight: Font.Bold }
    TextRuler { id: tight; size: Theme.least; font.weight: Font.Bold }
    TextRuler { id: said }

    VoteStreet {
        id: street

        anchors.fill: parent
        used: roomy
        step: spread.step
        fall: spread.fall
        voices: spread.voices
    }

    Column {
        y: (spread.height - height) / 2
        width: parent.width
        spacing: spread.gap

        Repeater {
            id: rows

            model: street.roomy ? null : spread.step.options

            VoteSpreadRow {
                required property int index

                width: spread.width
                height: spread.high
                letters: spread.size
                figures: spread.figures
                visible: Math.floor(index / spread.perPage) === spread.page
                line: spread.line
                bar: spread.bar
                named: spread.named
                beside: Math.max(0, ...spread.all.map(row => row.extra))
                crowded: spread.crowded
                fall: spread.fall
                voices: spread.voices
                onKept: spread.step.settle(optionId)
            }
        }
    }
}
