pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// What is voted on, and what the keys of the pads stand for, once for the whole table: the options by letters or grades,
// then the reasons.
Item {
    id: legend

    required property Models.Kiosk kiosk
    required property Models.VoteStep step
    readonly property bool duel: step.look === "duel"
    readonly property bool stated: step.statement !== "" && (step.look === "list" || step.look === "grade") // else the prompt says it
    readonly property real above: stated ? statement.height + Theme.gap : 0
    readonly property real room: height - above - (reasons.visible ? reasons.height + Theme.gap : 0)
    readonly property color ink: Colours.on(Colours.ground)

    FitText {
        id: statement

        width: parent.width
        height: parent.height * (legend.step.look === "grade" ? 0.5 : 0.3)
        visible: legend.stated
        text: legend.step.statement
        display: true
        maximum: Theme.headline
        verticalAlignment: Text.AlignVCenter
        surface: Colours.ground
        color: legend.ink
    }

    VoteList {
        y: legend.above
        width: parent.width
        height: legend.room
        visible: !legend.duel && legend.step.look !== "grade"
        options: legend.step.options
        texts: legend.step.look === "texts"
        lettered: true
    }

    VoteGrades {
        y: legend.above + (legend.room - height) / 2
        width: parent.width
        height: Math.min(implicitHeight, legend.room)
        visible: legend.step.look === "grade"
        reading: true
        step: legend.step
    }

    Loader {
        width: parent.width
        height: legend.room
        active: legend.duel
        sourceComponent: VoteTexts { kiosk: legend.kiosk; step: legend.step }
    }

    Flow {
        id: reasons

        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.gap * 2
        visible: legend.duel || legend.step.reasons > 0

        Repeater {
            model: legend.duel ? legend.step.others : null

            Label {
                required property int index
                required property var model

                role: Label.Strong
                color: legend.ink
                text: `${String.fromCharCode(65 + legend.step.cards.count + index)} · ${model.title ?? ""}`

                WordsPlate {}
            }
        }

        Label {
            visible: legend.step.reasons > 0
            role: Label.Strong
            color: Colours.tint(Colours.ground)
            text: Words.pads.why

            WordsPlate {}
        }

        Repeater {
            model: legend.step.chips

            Label {
                required property int index
                required property var model

                role: Label.Strong
                color: legend.ink
                text: `${index + 1} ${model.text ?? ""}`

                WordsPlate {}
            }
        }
    }
}
