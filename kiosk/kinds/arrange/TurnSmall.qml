pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// The card being read above the places it may go to; once a place is proposed, its title, and a mark for everybody.
Item {
    id: screen

    required property Models.ArrangeStep step
    required property Models.Kiosk kiosk
    required property string judged // what became of the card before
    readonly property bool asked: step.proposed !== ""
    readonly property bool alone: asked && step.objecting && _needed(columns) > height - titled - answers.height - 2 * Theme.gap // the place that is proposed stands for all of them
    readonly property var chips: Array.from({length: places.count}, (_, place) => places.itemAt(place) as ArrangeChip).filter(Boolean)
    readonly property string proposed: chips.find(chip => chip.marked)?.text ?? ""
    readonly property real titled: Math.max(Theme.targetMin, Theme.body * 1.2 + Theme.gap, titles.high(step.cardTitle, width - 1.2 * Theme.body - 3 * Theme.gap) * 1.05 + Theme.gap) + Theme.lift // high, of the card
    readonly property real spare: height - titled - Theme.gap - Math.max(told, step.objecting ? 0 : Math.max(answers.height, Theme.targetPrimary + Theme.lift)) - Theme.gap // for the places
    readonly property real told: Math.ceil(titles.high(sentence.text, width * 0.97) * 1.1 + titles.over + Theme.line) // high, of what to do
    readonly property int columns: [1, 2, 3].find(columns => _needed(columns) <= spare) ?? (Theme.portrait ? 1 : 2)
    readonly property real wide: _wide(columns)
    readonly property bool paged: _needed(columns) > spare
    readonly property real highest: Math.max(0, ...chips.map(chip => chip.least(wide)))
    readonly property real stretch: paged ? 1 : Math.min(1.5, (spare - _gaps(columns) - 2 * Theme.line) / Math.max(1, _needed(columns) - _gaps(columns))) // of the places, to fill the room
    readonly property int perPage: paged ? Math.max(1, columns * Math.floor((spare - pager.height) / (highest + Theme.gap))) : step.slots.count
    property int page: 0

    function _wide(columns: int): real {
        return (width - (columns - 1) * Theme.gap) / columns;
    }

    function _gaps(columns: int): real {
        return Math.max(0, Math.ceil(chips.length / columns) - 1) * Theme.gap;
    }

    // How high the row of a place is, in so many columns.
    function _row(place: int, columns: int): real {
        const first = place - place % columns;
        return Math.max(0, ...chips.slice(first, first + columns).map(chip => chip.least(_wide(columns))));
    }

    // How high all of them are.
    function _needed(columns: int): real {
        return chips.reduce((sum, _, place) => place % columns === 0 ? sum + _row(place, columns) : sum, _gaps(columns));
    }

    TextRuler { id: titles; display: true; size: Theme.least }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        TurnCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: screen.titled
            step: screen.step
            said: !screen.asked ? "" : screen.alone ? [screen.proposed, answers.question].filter(Boolean).join(". ") : `${screen.step.cardTitle}. ${answers.question}`
            brief: screen.asked || height < screen.titled + 2 * Theme.body
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
                    Layout.preferredHeight: screen.paged ? screen.highest : screen._row(index, screen.columns) * (screen.asked ? 1 : screen.stretch)
                    visible: Math.floor(index / screen.perPage) === screen.page
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
            spacing: Theme.gap

            StepPager {
                id: pager

                visible: count > 1 && !screen.alone
                count: Math.ceil(screen.step.slots.count / Math.max(1, screen.perPage))
                page: screen.page
                onTurned: page => screen.page = page
                onCountChanged: screen.page = Math.max(0, Math.min(screen.page, count - 1))
            }

            FitText {
                id: sentence

                objectName: "prompt"
                Layout.fillWidth: true
                Layout.preferredHeight: screen.told
                visible: !screen.asked && !screen.paged
                text: screen.judged || Words.arrange.read
                beside: true
                display: true
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
