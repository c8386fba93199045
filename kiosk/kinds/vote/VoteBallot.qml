pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models

// What a seat may answer, as it looks: sentences, marks, cards, texts written here, or two long texts; above, what it is about.
Item {
    id: ballot

    required property Models.Kiosk kiosk
    required property Models.VoteStep step
    property int page: 0
    property int shown: 0 // of two long texts on a small screen
    readonly property string look: step.look
    readonly property bool stated: step.statement !== "" && (look === "list" || look === "grade") && !Theme.compact
    readonly property int pages: look === "list" ? list.pages : look === "texts" ? texts.pages : look === "cards" ? cards.pages : 1
    readonly property real above: statement.visible ? statement.height + Theme.gap * 2 : 0

    FitText {
        id: statement

        width: parent.width
        height: parent.height * (ballot.look === "grade" ? 0.5 : 0.3)
        visible: ballot.stated
        text: ballot.step.statement
        display: true
        maximum: Math.max(Theme.headline, Math.min(Theme.shortSide / 9, width / 11))
        verticalAlignment: Text.AlignVCenter
        surface: Colours.ground
        color: Colours.on(Colours.ground)
    }

    VoteList {
        id: list

        y: ballot.above
        width: parent.width
        height: parent.height - y
        visible: ballot.look === "list"
        options: ballot.step.others
        page: ballot.page
        onTouched: optionId => ballot.step.pick(optionId)
    }

    VoteList {
        id: texts

        anchors.fill: parent
        visible: ballot.look === "texts"
        options: ballot.step.cards
        texts: true
        page: ballot.page
        onTouched: optionId => ballot.step.pick(optionId)
    }

    VoteGrades {
        y: ballot.above + (parent.height - ballot.above - height) / 2
        width: parent.width
        height: Math.min(implicitHeight, parent.height)
        visible: ballot.look === "grade"
        step: ballot.step
    }

    VoteCards {
        id: cards

        anchors.fill: parent
        visible: ballot.look === "cards"
        kiosk: ballot.kiosk
        step: ballot.step
        page: ballot.page
    }

    Loader {
        anchors.fill: parent
        active: ballot.look === "duel"
        sourceComponent: Theme.form === Theme.Small ? one : both

        Component { id: one; VoteDuelSmall { kiosk: ballot.kiosk; step: ballot.step; shown: ballot.shown } }
        Component { id: both; VoteDuel { kiosk: ballot.kiosk; step: ballot.step } }
    }
}
