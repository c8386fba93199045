import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// The last page on a small screen: in words what was answered, step by step, and what now.
Item {
    id: last

    required property Models.DebriefStep step
    required property Models.Kiosk kiosk
    readonly property string said: [...step.panels.map((panel, place) => _told(panel, place !== comparing || step.ending !== "")), ...placed.filter(Boolean), step.onward].join("\n")
    readonly property int comparing: step.panels.findIndex(panel => panel.told.includes(Words.result.first))
    readonly property var placed: Array.from({length: places.count}, (_, place) => (places.itemAt(place) as Placed)?.told ?? "")

    // What was asked, what this group answered, the festival's share once it is known, and what there is to say of it; that the
    // festival has not answered enough only once.
    function _told(panel: var, hushed: bool): string {
        const answers = panel.names.map((_, place) => _answer(panel, place)).filter(Boolean).join(" · ");
        const ends = panel.sort === "scale" ? `(${panel.left} – ${panel.right})` : "";
        const asked = [panel.statement || panel.title, ends].filter(Boolean).join(" ");
        const told = panel.told.filter(text => !hushed || text !== Words.result.first);
        return [[asked, answers].filter(Boolean).join(" → "), ...told].join(" ");
    }

    function _answer(panel: var, place: int): string {
        const share = panel.festival[place];
        if (panel.yours[place] === 0 && share <= 0)
            return "";
        const name = panel.sort === "scale" && panel.names[place] === `${place + 1}` ? _near(panel, place) : panel.names[place];
        const known = share < 0 ? "" : ` (${Words.debrief.festival_share(Words.debrief.festival_name, share)})`;
        return Words.debrief.answer(panel.yours[place], name) + known;
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

    FitText {
        width: Theme.portrait ? parent.width : doors.x - Theme.gap * 2
        height: Theme.portrait ? doors.y - Theme.gap : parent.height
        text: last.said
        beside: true
        maximum: Theme.body
        surface: Colours.ground
        color: Colours.on(Colours.ground)
        verticalAlignment: Text.AlignVCenter
    }

    DebriefDoors {
        id: doors

        x: Theme.portrait ? (parent.width - width) / 2 : parent.width - width
        y: Theme.portrait ? parent.height - height : (parent.height - height) / 2
        stacked: true
        iconed: false
        most: Theme.portrait ? doors.count * Theme.targetPrimary + (doors.count - 1) * Theme.gap : parent.height
        kiosk: last.kiosk
    }
}
