import QtQuick
import kiosk.ui.theme
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// What a talk has in every form: who speaks and what to do above, the yellow button below.
StepFrame {
    id: frame

    required property Models.DiscussStep step
    required property Models.Kiosk kiosk
    property bool above: false // that it is nearly over is said with the floor, where nothing more fits at the clock
    readonly property bool viewed: step.pro !== ""
    readonly property bool timed: step.total > 0
    readonly property bool given: step.speakers.length > 0 || step.invited
    readonly property bool spoken: given && (step.grace || !step.passing) // the yellow button passes the floor on
    readonly property bool mayPass: given && !step.teams && !step.invited && !step.grace
    readonly property bool carded: step.cards.count > 0 && !viewed && !((given || step.chaired) && Theme.large && Theme.compact)
    readonly property bool queued: (given || step.chaired) && !viewed && step.floors.count > 1
    readonly property bool idle: !given && !step.chaired && !step.expired && step.told === "" && !step.alone // nothing to do but talk

    function floor(): string {
        if (step.invited)
            return Words.discuss.anyone(step.stands);
        if (step.teams)
            return Words.discuss.team(step.stands);
        const floor = Words.discuss.floor(Words.seat.word(`n${step.speakers[0]}`));
        if (step.stands === "")
            return floor;
        return step.apart ? Words.discuss.floor_of(step.stands, floor) : `${floor}, ${step.stands}`; // else the part it plays
    }

    function hint(): string {
        if (step.expired)
            return Words.discuss.time_up;
        if (given)
            return [floor(), step.grace ? Words.discuss.grace : above && step.nearly ? Words.discuss.nearly : step.told].filter(Boolean).join(". ");
        if (step.chaired)
            return [step.chair > 0 ? Words.discuss.chair(Words.seat.word(`n${step.chair}`)) : Words.discuss.chair_table, step.told].filter(Boolean).join(" ");
        if (step.alone && viewed)
            return Words.discuss.alone;
        if (step.told !== "")
            return step.told;
        if (step.alone)
            return Words.discuss.think;
        return Theme.compact ? Words.table.rest : [Words.table.rest, Words.public.talk].join(" ");
    }

    dimmed: true
    prompt: hint()
    question: step.question
    action: !spoken ? Words.discuss.finish : step.invited ? Words.table.next : Words.discuss.spoken
    actionName: step.passing && !spoken ? "end-talk" : "finish"
    actionIcon: Icons.check
    onActed: step.passing && !spoken ? step.end() : step.finish()
}
