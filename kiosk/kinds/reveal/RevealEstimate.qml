import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// The answer of a bet, in words and on the line. A small screen shows the words, then the line.
Item {
    id: truth

    required property var row // roles of the answer
    required property Models.RevealStep step
    property int page: 0
    readonly property bool apart: Theme.compact
    readonly property int pages: apart ? plate.pages + 1 : 1
    readonly property bool tall: Theme.portrait

    RevealFigure {
        id: plate

        width: truth.tall || truth.apart ? parent.width : parent.width * 0.44
        height: truth.tall && !truth.apart ? parent.height * 0.54 : parent.height
        visible: !truth.apart || truth.page < pages
        row: truth.row
        page: truth.page
    }

    FitText {
        id: question

        x: crowd.x
        y: crowd.begin
        width: crowd.width
        height: visible ? Math.min(crowd.y - festival.height - crowd.begin, Theme.title * Theme.displayLeading * 3) : 0
        visible: !truth.apart
        text: truth.row.question
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
        visible: truth.row.bets > 0 && !truth.apart
        color: Colours.on(Colours.ground)
        text: Words.bet.festival(truth.row.bets)
    }

    EstimateCrowd {
        id: crowd

        readonly property real begin: truth.tall && !truth.apart ? plate.height + Theme.gap * 2 : 0

        x: truth.tall || truth.apart ? 0 : plate.width + Theme.margin
        y: parent.height - height
        width: parent.width - x
        height: truth.apart ? parent.height : Math.min(needed, (parent.height - begin) * (truth.tall ? 0.66 : 0.72))
        visible: !truth.apart || truth.page >= plate.pages
        guesses: truth.step.guesses
        unit: truth.row.unit
        places: truth.row.places
        texts: truth.row.texts
        festival: truth.row.festival
        first: truth.row.first
        last: truth.row.last
    }
}
