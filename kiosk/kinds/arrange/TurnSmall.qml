pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models

// The card being read above the places it may go to; once a place is proposed, its title, and a mark for everybody.
Item {
    id: screen

    required property Models.ArrangeStep step
    required property Models.Kiosk kiosk
    required property string judged // what became of the card before
    readonly property bool asked: step.proposed !== ""
    readonly property bool alone: asked && step.objecting && pager.count > 1 // the place that is proposed stands for all of them
    readonly property string proposed: Array.from({length: places.count}, (_, place) => places.itemAt(place) as ArrangeChip).find(chip => chip?.marked)?.text ?? ""
    readonly property int columns: Theme.portrait ? 1 : 2
    readonly property real wide: (width - (columns - 1) * Theme.gap) / columns
    readonly property real high: Array.from({length: places.count}, (_, place) => (places.itemAt(place) as ArrangeChip)?.least ?? 0).reduce((most, least) => Math.max(most, least), 0)

    readonly property real spare: height - Theme.targetMin - Theme.lift - Math.max(answers.height, pager.height) - Theme.gap // beside a title and the foot
    readonly property int rows: Math.min(Math.ceil(step.slots.count / columns), Math.max(1, Math.floor(spare / (high + Theme.gap))))
    readonly property int perPage: Math.max(1, rows * columns)
    property int page: 0

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        TurnCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.targetMin + Theme.lift
            step: screen.step
            said: !screen.asked || pager.count < 2 ? "" : screen.alone ? [screen.proposed, answers.question].filter(Boolean).join(". ") : answers.question
            brief: screen.asked || pager.count > 1
            onTapped: screen.kiosk.inspect(screen.step.cardId)
        }

        GridLayout {
            visible: !screen.alone
            columns: screen.columns
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            Repeater {
                id: places

                model: screen.step.slots

                ArrangeChip {
                    required property var model
                    required property int index

                    objectName: `slot:${model.slotId}`
                    Layout.preferredWidth: screen.wide
                    Layout.preferredHeight: screen.high
                    visible: Math.floor(index / screen.perPage) === screen.page
                    column: screen.wide
                    text: model.title
                    iconName: model.icon
                    tone: Colours.ground
                    marked: model.proposed
                    onTapped: screen.step.put(model.slotId)
                }
            }
        }

        RowLayout {
            Layout.fillHeight: false
            visible: screen.asked || screen.judged !== "" || pager.count > 1
            spacing: Theme.gap

            StepPager {
                id: pager

                visible: count > 1 && !screen.alone
                count: Math.ceil(screen.step.slots.count / screen.perPage)
                page: screen.page
                onTurned: page => screen.page = page
                onCountChanged: screen.page = Math.max(0, Math.min(screen.page, count - 1))
            }

            FitText {
                Layout.fillWidth: true
                Layout.preferredHeight: screen.asked ? Math.max(answers.height, 2 * lineStep) : lineStep + Theme.line
                visible: pager.count < 2 && !(screen.asked && screen.step.objecting)
                text: screen.asked ? answers.question : screen.judged
                beside: true
                strong: true
                maximum: Theme.body
                surface: Colours.ground
                color: Colours.on(Colours.ground)
                verticalAlignment: Text.AlignVCenter
            }

            TurnAnswers {
                id: answers

                Layout.alignment: Qt.AlignRight
                visible: screen.asked
                room: screen.width
                step: screen.step
            }
        }
    }

    Connections {
        target: screen.step

        function onCardIdChanged() {
            screen.page = 0;
        }
    }
}
