import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// The answer of a bet, in words and on the line. The needle runs to it, slows and stops; then each bet says
// how near it came. A small screen shows the line, then the words.
LookPage {
    id: truth

    required property Models.EstimateLook look
    readonly property bool apart: Theme.compact
    readonly property bool tall: Theme.portrait

    function start() {
        if (look.value !== "")
            run.play();
    }

    Component.onCompleted: start()
    pages: apart ? plate.pages + 1 : 1

    EstimateFigure {
        id: plate

        width: truth.tall || truth.apart ? parent.width : parent.width * 0.44
        height: truth.tall && !truth.apart ? parent.height * 0.54 : parent.height
        visible: !truth.apart || truth.page > 0
        row: truth.look
        page: Math.max(0, truth.page - 1)
    }

    Storyboard {
        id: run

        length: Motion.run
    }

    FitText {
        id: question

        x: crowd.x
        y: crowd.begin
        width: crowd.width
        height: visible ? Math.min(crowd.y - festival.height - crowd.begin, Theme.title * Theme.displayLeading * 3) : 0
        visible: !truth.apart
        text: truth.look.question
        display: true
        beside: true
        maximum: Theme.title
        surface: Colours.ground
        color: Colours.on(Colours.ground)
    }

    Label {
        id: festival

        x: crowd.x
        y: crowd.y - height
        width: crowd.width
        height: visible ? implicitHeight + Theme.gap : 0
        visible: truth.look.bets > 0 && !truth.apart
        color: Colours.on(Colours.ground)
        text: Words.bet.festival(truth.look.bets)
    }

    EstimateCrowd {
        id: crowd

        readonly property real goal: (first + last) / 2
        readonly property real from: goal < 0.5 ? 1 : 0 // the end from which the needle runs
        readonly property real begin: truth.tall && !truth.apart ? plate.height + Theme.gap * 2 : 0

        x: truth.tall || truth.apart ? 0 : plate.width + Theme.margin
        y: parent.height - height
        width: parent.width - x
        height: truth.apart ? parent.height : Math.min(needed, (parent.height - begin) * (truth.tall ? 0.66 : 0.72))
        visible: !truth.apart || truth.page === 0
        guesses: truth.look.guesses
        unit: truth.look.unit
        places: truth.look.places
        texts: truth.look.texts
        festival: truth.look.festival
        first: truth.look.first
        last: truth.look.last
        answer: truth.look.answer
        settled: run.over
        needle: goal + (from - goal) * Math.pow(1 - run.share(0, run.length), 5)
    }
}
