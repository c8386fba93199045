import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// Lines that were read in secret: who keeps theirs, then the table gives each to a seat, then all owners appear one by one, by
// themselves or hurried by a touch; at once in calm.
Item {
    id: match

    required property Models.MatchStep step
    required property Models.Kiosk kiosk
    readonly property bool asks: step.moment === "ask"
    readonly property bool lines: step.moment === "lines"
    readonly property bool owners: step.moment === "owners"
    readonly property int count: step.neighbours.count
    readonly property bool whole: lit >= count
    property int lit: 0

    function light() {
        lit = Math.min(count, lit + 1);
        frame.page = Math.floor((lit - 1) / shown.perPage);
    }

    function begin() {
        lit = owners && Theme.calm ? count : 0;
    }

    onOwnersChanged: begin()
    Component.onCompleted: begin()

    Timer {
        interval: Motion.link
        running: match.owners && !match.whole && match.visible
        repeat: true
        triggeredOnStart: true
        onTriggered: match.light()
    }

    TapHandler {
        enabled: match.owners && !match.whole
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: match.light()
    }

    StepFrame {
        id: frame

        anchors.fill: parent
        prompt: match.asks ? (match.step.ready ? Words.match.ask : Words.match.too_few)
            : match.lines ? match.kiosk.table.prompt
            : match.whole ? Words.match.score(match.step.found, match.step.told) : Words.match.owners
        action: match.asks && match.step.ready ? Words.match.mix : match.lines ? Words.match.agree : Words.table.next
        actionName: match.asks && match.step.ready ? "mix" : match.lines ? "agree" : "next"
        actionIcon: match.lines ? Icons.check : ""
        ready: !match.lines || match.step.ready
        pages: match.lines ? 1 : shown.pages
        onActed: actionName === "mix" ? match.step.mix() : actionName === "agree" ? match.step.agree() : match.step.next()
        aside: Label {
            x: Theme.side((parent?.width ?? 0) - width, width, parent?.width ?? 0)
            y: ((parent?.height ?? 0) - height) / 2
            width: Math.min(implicitWidth, parent?.width ?? 0)
            height: visible ? implicitHeight : 0
            visible: match.lines && !Theme.compact
            horizontalAlignment: Theme.left ? Theme.start : Theme.end
            color: Colours.on(Colours.ground)
            text: match.step.extra ? `${Words.match.how} ${Words.match.nobody}` : Words.match.how
        }

        MatchLines {
            anchors.fill: parent
            visible: match.lines
            step: match.step
        }

        MatchNeighbours {
            id: shown

            anchors.fill: parent
            visible: !match.lines
            step: match.step
            page: frame.page
            brief: Theme.form === Theme.Small && match.asks
            lit: match.lit
            least: match.owners && Theme.form === Theme.Small ? width : (brief ? 7.3 : 11) * Theme.least
            low: match.owners ? (Theme.form === Theme.Small ? (Theme.portrait ? 4.2 : 3.2) : 6) * Theme.least : Theme.targetPrimary
            onTouched: number => match.step.withhold(number)
        }
    }
}
