import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels
import kiosk.words

// What leading offers, by name: the strip shows what it has room for, its sheet everything.
QtObject {
    id: actions

    required property Kiosk kiosk
    readonly property LeadingModel leading: kiosk?.leading ?? null // the model may go before the window does
    readonly property bool held: leading?.held === "pause"
    readonly property bool talking: leading?.held === "talk"
    readonly property var names: ["pause", "skip", "time", "back", "talk", "undo", "wish", "note", "figures", "conclude", "half"] // the most needed first

    signal asked(string sheet) // wish or note

    function icon(name: string): string {
        const icons = {pause: held ? Icons.resume : Icons.pause, talk: talking ? Icons.resume : Icons.talk, time: Icons.moreTime, half: Icons.moreTime, figures: Icons.results, back: Icons.stepBefore};
        return icons[name] ?? Icons[name];
    }

    function label(name: string): string {
        const names = {pause: held ? "resume" : "pause", talk: talking ? "talk_end" : "talk", figures: leading?.figures ? "hide" : "show"};
        return Words.leading.word(names[name] ?? name);
    }

    // What assistive technology says where the label is too short for it.
    function spoken(name: string): string {
        return Words.leading.word(`${name}_name`) || label(name);
    }

    function may(name: string): bool {
        if (leading === null)
            return false;
        const open = !leading.over;
        const allowed = {pause: open || held, skip: open, time: leading.timed, half: leading.timed, back: leading.canBack, talk: open || talking, undo: leading.canUndo, wish: leading.wishing, note: leading.note !== "", figures: true, conclude: open};
        return allowed[name];
    }

    function act(name: string) {
        const acts = {pause: () => leading.hold("pause"), talk: () => leading.hold("talk"), skip: () => leading.skip(), time: () => leading.addTime(60), half: () => leading.addTime(30), back: () => leading.back(), undo: () => leading.undo(), figures: () => leading.switchFigures(), conclude: () => leading.conclude()};
        const wanted = acts[name];
        if (wanted)
            wanted();
        else
            asked(name);
    }
}
