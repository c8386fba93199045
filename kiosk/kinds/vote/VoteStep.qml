pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// A vote: in secret on pads or behind a curtain, or openly; then reasons, bystanders, and everybody at once.
Item {
    id: vote

    required property Models.VoteStep step
    required property Models.Kiosk kiosk
    readonly property string moment: step.moment
    readonly property bool voting: moment === "ballot"
    readonly property bool guessing: moment === "guess"
    readonly property bool asking: moment === "audience"
    readonly property bool beside: guessing || asking // said of the vote that is over: what it was about is said again
    readonly property string asked: [ballot.stated || step.statement === "" ? kiosk.table.prompt || Words.vote.choose : step.statement, step.promise].filter(Boolean).join(" ")
    readonly property string told: foot.brief ? foot.told : "" // here, where there is no room for it below
    readonly property string result: step.tied ? Words.vote.tied : step.told || (told ? "" : Words.vote.spread)
    readonly property string about: Theme.compact && step.look !== "duel" ? "" : step.statement // known by now; the bars need the room
    readonly property string found: [about, [step.guessTold, result, told].filter(Boolean).join(" ")].filter(Boolean).join(Theme.compact ? " " : "\n")
    readonly property string confirm: Theme.compact || (Theme.portrait && Theme.large && frame.turnable > 1) ? Words.vote.confirm_brief : Words.vote.confirm

    function act() {
        switch (moment) {
        case "ballot":
            return step.reasons > 0 ? step.why(true) : step.confirm();
        case "reasons":
            return step.confirm();
        default:
            return step.next();
        }
    }

    Curtain {
        anchors.fill: parent
        closed: vote.moment === "curtain"
        seat: vote.step.turn
        gathers: vote.kiosk
        told: [vote.step.part, sole ? "" : Words.curtain.alone].filter(Boolean).join(". ")
        onLifted: vote.step.lift()
    }

    AllHands {
        anchors.fill: parent
        ropes: vote.step.ropes
        kiosk: vote.kiosk
    }

    Gathering {
        id: gathering

        readonly property var why: Array.from({length: vote.step.chips.count}, (_, place) => `${place + 1}`)

        anchors.fill: parent
        visible: vote.moment === "pads"
        kiosk: vote.kiosk
        pads: vote.step.pads
        prompt: vote.asked
        secret: vote.step.secret
        keys: Math.max(vote.step.keys.length, why.length)
        answering: PadKeys { signs: [vote.step.keys, gathering.why] }

        VoteLegend {
            anchors.fill: parent
            kiosk: vote.kiosk
            step: vote.step
        }
    }

    StepFrame {
        id: frame

        readonly property bool stated: vote.step.look === "list" || vote.step.look === "grade" // short options leave it the room
        readonly property bool reasoned: vote.voting && vote.step.reasons > 0

        anchors.fill: parent
        visible: vote.moment !== "curtain" && vote.moment !== "pads" && !vote.step.ropes.held
        prompt: vote.beside ? [vote.step.statement || (vote.asking ? vote.kiosk.table.prompt : ""), vote.guessing ? vote.step.guessAsked : Words.vote.audience, vote.asking ? vote.told : ""].filter(Boolean).join(Theme.compact ? " " : "\n") : vote.voting ? [vote.asked, vote.told].filter(Boolean).join(" ") : vote.moment === "reasons" ? Words.vote.reasons : spread.fall.over ? vote.found : vote.asked
        question: vote.moment === "shown" || prompt.includes(vote.step.statement) ? "" : vote.step.statement
        lines: Theme.compact ? ((vote.voting && stated) || vote.beside ? (Theme.portrait ? 3 : 2) : 1) : (vote.moment === "shown" || vote.beside) && vote.step.statement !== "" ? (Theme.portrait ? 4 : 3) : Theme.portrait ? 3 : 2
        action: vote.guessing || (vote.voting && vote.step.atATouch) ? "" : vote.moment === "shown" ? Words.table.next : vote.asking ? Words.vote.audience_done : reasoned ? Words.vote.reasons_next : vote.confirm
        actionName: vote.asking ? "audience-done" : vote.moment === "shown" || reasoned ? "next" : "confirm"
        actionIcon: Icons.check
        ready: vote.moment === "shown" ? !vote.step.tied && spread.fall.over : !vote.voting || vote.step.ready
        pages: vote.moment === "shown" ? spread.pages : vote.moment === "reasons" ? reasons.pages : vote.asking || vote.guessing ? audience.pages : ballot.pages
        secret: vote.step.secret && (vote.voting || vote.moment === "reasons")
        onActed: vote.act()
        aside: [foot, guess]

        VoteFoot {
            id: foot

            visible: !vote.guessing
            step: vote.step
        }

        GuessFoot {
            id: guess

            visible: vote.guessing
            seat: vote.step.turn
            told: Words.vote.guess
            onPassed: vote.step.guess("")
        }

        VoteBallot {
            id: ballot

            anchors.fill: parent
            visible: vote.voting
            kiosk: vote.kiosk
            step: vote.step
            page: frame.page
            shown: foot.shown
        }

        VoteReasons {
            id: reasons

            anchors.fill: parent
            visible: vote.moment === "reasons"
            step: vote.step
            page: frame.page
        }

        VoteList {
            id: audience

            anchors.fill: parent
            visible: vote.asking || vote.guessing
            enabled: vote.asking || guess.live
            options: vote.step.options
            prefix: vote.guessing ? "guess" : "audience"
            page: frame.page
            onTouched: optionId => vote.guessing ? vote.step.guess(optionId) : vote.step.hear(optionId)
        }

        VoteSpread {
            id: spread

            anchors.fill: parent
            visible: vote.moment === "shown"
            step: vote.step
            onCued: moment => vote.kiosk.table.cue(moment)
            page: frame.page
        }
    }
}
