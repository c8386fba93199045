import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// The last page on a small screen: what there is to say of the answers, themselves in words where they are not drawn, and
// what now.
Item {
    id: last

    required property Models.DebriefStep step
    required property Models.Kiosk kiosk
    readonly property bool drawn: counts.cells.length > 0
    readonly property bool drawing: drawn && leaf < counts.pages
    readonly property int leaves: counts.pages + (said === "" ? 0 : 1) // the questions as they are drawn, then words
    property int leaf: 0
    readonly property string following: leaf + 1 < counts.pages ? counts.cells[(leaf + 1) * counts.perPage]?.title ?? "" : leaf < counts.pages ? said : counts.cells[0]?.title ?? ""
    readonly property string said: [...drawn ? _rest() : step.panels.map((panel, place) => _told(panel, place !== comparing || step.ending !== "")), ...placed.filter(Boolean), step.onward].filter(Boolean).join("\n")
    readonly property int comparing: step.panels.findIndex(panel => panel.told.includes(Words.result.first))
    readonly property var placed: Array.from({length: places.count}, (_, place) => (places.itemAt(place) as Placed)?.told ?? "")

    // The next question, or more of the words; the first question comes after all of them.
    function turn() {
        if (!drawing && words.page + 1 < words.pages) {
            words.turn();
        } else {
            words.page = 0;
            leaf = (leaf + 1) % leaves;
        }
    }

    onVisibleChanged: leaf = 0

    // What was asked, what this group answered line by line, the festival's share once it is known, and what there is to say
    // of it; that the festival has not answered enough only once.
    function _told(panel: var, hushed: bool): string {
        const answers = panel.names.map((_, place) => _answer(panel, place)).filter(Boolean).map(answer => `\n• ${answer}`).join("");
        const ends = panel.sort === "scale" ? `(${panel.left} – ${panel.right})` : "";
        const asked = [panel.statement || panel.title, ends].filter(Boolean).join(" ");
        const told = panel.told.filter(text => !hushed || text !== Words.result.first);
        return [answers === "" ? asked : `${asked} →${answers}`, ...told].filter(Boolean).join(answers === "" ? " " : "\n");
    }

    // What is said of no answer alone.
    function _rest(): var {
        const first = comparing >= 0 && step.ending === "" ? [Words.result.first] : [];
        return [...counts.said.map(panel => _told(panel, true)), ...counts.common.filter((text, place, all) => all.indexOf(text) === place && text !== Words.result.first), ...first];
    }

    function _answer(panel: var, place: int): string {
        const share = panel.festival[place];
        if (panel.yours[place] === 0 && share <= 0)
            return "";
        const name = panel.sort === "scale" && panel.names[place] === `${place + 1}` ? _near(panel, place) : panel.names[place];
        const known = share < 0 ? "" : ` (${Words.debrief.festival_share(Words.debrief.festival_name, share)})`;
        return Words.number.named(name, panel.yours[place]) + known;
    }

    // Where a point of a scale lies between its ends.
    function _near(panel: var, place: int): string {
        const most = panel.names.length - 1, end = 2 * place < most ? panel.left : panel.right;
        return 2 * place === most ? Words.debrief.middle : place === 0 || place === most ? end : Words.debrief.near(end);
    }

    component Placed: Item {
        required property string title
        required property var placed
        readonly property string told: placed.length > 0 ? `${title} ← ${placed.join(", ")}` : ""
    }

    Repeater {
        id: places

        model: last.step.ring

        Placed {}
    }

    Item {
        id: pane

        x: Theme.side(0, width, parent.width)
        width: parent.width - (Theme.portrait ? 0 : doors.width + Theme.gap * 2)
        height: Theme.portrait ? doors.y - Theme.gap : parent.height

        DebriefCounts {
            id: counts

            width: more.x - Theme.gap
            height: parent.height
            visible: last.drawing
            step: last.step
            seats: last.kiosk.table.seats
            mute: true
            page: last.leaf
        }

        FitText {
            id: words

            anchors.fill: parent
            anchors.rightMargin: last.drawn ? parent.width - counts.width : 0
            visible: !last.drawing
            text: last.said
            beside: true
            turned: last.drawn
            maximum: Theme.body
            surface: Colours.ground
            color: Colours.on(Colours.ground)
            verticalAlignment: Text.AlignVCenter
        }

        SeeMore {
            id: more

            objectName: "answers-more"
            x: parent.width - width
            y: parent.height - height
            visible: last.drawn && (last.leaves > 1 || words.paged)
            about: last.following
            onTapped: last.turn()
        }
    }

    DebriefDoors {
        id: doors

        x: Theme.portrait ? (parent.width - width) / 2 : Theme.side(parent.width - width, width, parent.width)
        y: Theme.portrait ? parent.height - height : (parent.height - height) / 2
        stacked: true
        iconed: false
        most: Theme.portrait ? doors.count * Theme.targetPrimary + (doors.count - 1) * Theme.gap : parent.height
        kiosk: last.kiosk
    }
}
