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
    readonly property real gap: parted(stacked)
    readonly property var all: Array.from({length: rows.count}, (_, place) => rows.itemAt(place) as VoteSpreadRow).filter(Boolean)
    readonly property bool small: Theme.form === Theme.Small
    readonly property bool packed: small && !step.tied && why === 0 && !whole(Theme.portrait) && whole(!Theme.portrait) // the other way round all are on one page
    readonly property bool stacked: Theme.portrait !== packed // names stand above their bars
    readonly property bool slim: stacked && !Theme.portrait // in two columns, with bars that bear no tokens
    readonly property int crowded: Math.max(1, ...all.map(row => row.standing))
    readonly property real bars: step.tied ? 0.4 * width : Math.min(0.4 * width, (1.15 * crowded + 3) * bar + 4 * Theme.gap) // beside names that need the room
    readonly property real named: Math.min(small ? width - bars : 0.4 * width, Math.max(...all.map(row => (small ? plain : strong).wide(row.title) / 0.97 + row.marked + Theme.gap))) // wide
    readonly property real most: slim ? 1.1 * letters.size : Theme.title // tokens need the room that names leave
    readonly property real size: Math.min(most, ...all.map(row => letters.fitting(row.title, room(row, stacked), stacked ? line : high - why, most))) // of the names
    readonly property TextRuler letters: small ? tight : Theme.form === Theme.Tall ? strong : plain
    readonly property real line: slim ? high - footed(true) : lined(stacked)
    readonly property real bar: small ? Theme.mm(9) : Math.max(Theme.mm(11), Math.ceil(Theme.title * Theme.leading)) // high enough for its count
    readonly property real least: each(stacked)
    readonly property real figure: tight.wide(`${voices}`) + Theme.gap // wide, of a count that stands in the line of a name
    readonly property real why: Math.max(0, ...all.map(row => row.reasons ? said.high(row.reasons, width * 0.98) + Theme.gap / 2 : 0)) // the reasons
    readonly property int columns: down(stacked) < rows.count ? 2 : 1
    readonly property int perPage: Math.max(1, Math.min(rows.count, columns * Math.floor((height + gap) / (least + gap))))
    readonly property int pages: Math.max(1, Math.ceil(rows.count / perPage))

    readonly property real high: Math.min((height + gap) / Math.ceil(perPage / columns) - gap, Math.max(least * 1.2, Theme.shortSide * (Theme.portrait ? 0.24 : 0.2) + why))

    readonly property int figures: Math.min(small ? size : Theme.strong, Math.floor((high - why) / Theme.leading)) // letters of what stands behind the bars: no larger than the names where the bars need the room

    signal cued(moment: string) // a vote dropped, or all is shown

    function begin() {
        if (visible && step.secret)
            fall.begin((street.roomy ? Array.from(street.all).map(house => house.seats) : Array.from(all).map(row => row.seats)).reduce((all, seats) => all.concat(Array.from(seats)), []));
    }

    onVisibleChanged: Qt.callLater(begin)
    Component.onCompleted: Qt.callLater(begin)

    // How large a token may be that stands between a name and its count, px.
    function tokened(row: VoteSpreadRow): real {
        const left = room(row, true) - letters.wide(row.title) * size / letters.size;
        return Math.min(letters.line - 2 * Theme.line, left / (1.15 * Math.max(1, row.standing)));
    }

    // How high the bar below a name is, and what parts it from it, px.
    function footed(stacked: bool): real {
        return across(stacked) < width ? Theme.gap / 4 + Theme.mm(2.5) : Theme.gap / 2 + bar;
    }

    // What parts one from the next, px.
    function parted(stacked: bool): real {
        return Theme.gap * (across(stacked) < width ? 0.25 : [1.5, 3, 0.5][Theme.form]);
    }

    // How many stand below one another on a page of all.
    function down(stacked: bool): int {
        return Math.ceil(rows.count / (stacked && !Theme.portrait ? 2 : 1));
    }

    // How wide one is.
    function across(stacked: bool): real {
        return stacked && !Theme.portrait ? width / 2 - Theme.gap : width;
    }

    // How wide a name may be.
    function room(row: VoteSpreadRow, stacked: bool): real {
        const slim = across(stacked) - figure - 1.1 * tight.wide(row.told) - 2 * Theme.gap; // as large as names may be
        return ((!stacked ? named : !Theme.portrait ? slim : small && !step.tied ? width : 0.6 * width) - row.marked) * 0.97;
    }

    // How high a name is.
    function lined(stacked: bool): real {
        const highest = Math.max(0, ...all.map(row => letters.high(row.title, room(row, stacked))));
        return step.tied ? Math.max(highest, Theme.pill + Theme.lift) : highest;
    }

    // How high one is, at least.
    function each(stacked: bool): real {
        return (stacked ? lined(stacked) + footed(stacked) : Math.max(lined(stacked), small ? 0 : Theme.mm(13), bar)) + why;
    }

    // Whether all stand on one page.
    function whole(stacked: bool): bool {
        return down(stacked) * (each(stacked) + parted(stacked)) - parted(stacked) <= height;
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

    Grid {
        y: (spread.height - height) / 2
        rows: Math.ceil(spread.perPage / spread.columns)
        flow: Grid.TopToBottom
        rowSpacing: spread.gap
        columnSpacing: 2 * Theme.gap

        Repeater {
            id: rows

            model: street.roomy ? null : spread.step.options

            VoteSpreadRow {
                required property int index

                width: spread.across(spread.stacked)
                height: spread.high
                letters: spread.size
                figures: spread.figures
                visible: Math.floor(index / spread.perPage) === spread.page
                stacked: spread.stacked
                slim: spread.slim
                token: spread.tokened(this)
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
