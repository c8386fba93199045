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
    readonly property real room: height - Theme.aloof
    readonly property bool asked: step.proposed !== ""
    readonly property bool alone: asked && step.objecting && places.needed > room - titled - answers.height - 2 * Theme.gap // the place that is proposed stands for all of them
    readonly property string asking: _told(step.cardTitle, answers.question)
    readonly property bool voiced: _titled(asking) <= room - answers.height - places.needed - 2 * Theme.gap // else the buttons say enough
    readonly property real titled: _titled(step.cardTitle) // high, of the card
    readonly property real told: Math.ceil(titles.high(sentence.text, width * 0.97) * 1.1 + titles.over + Theme.line) // high, of what to do

    // A title, then what is asked, if anything.
    function _told(title: string, question: string): string {
        return question === "" ? title : `${title}${/[.?!…]$/.test(title) ? "" : "."} ${question}`;
    }

    // How high the card is for that title.
    function _titled(title: string): real {
        const lines = titles.lines(title, width - 1.2 * Theme.body - 3 * Theme.gap) * Math.ceil(Theme.least * Theme.displayLeading);
        return Math.max(Theme.targetMin, Theme.body * 1.2 + Theme.gap, lines + Theme.gap) + Theme.lift;
    }

    TextRuler { id: titles; display: true; size: Theme.least }

    TextRuler { id: texts; size: Theme.least }

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.aloof
        spacing: Theme.gap

        TurnCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: screen.titled
            step: screen.step
            said: !screen.asked ? "" : screen.alone ? screen._told(places.proposed, answers.question) : screen.voiced ? screen.asking : screen.step.cardTitle
            brief: screen.asked || !places.read
            onTapped: screen.kiosk.inspect(screen.step.cardId)
        }

        TurnChips {
            id: places

            visible: !screen.alone
            step: screen.step
            asked: screen.asked
            room: screen.width
            spare: screen.room - screen.titled - Math.max(screen.told, screen.step.objecting ? 0 : Math.max(answers.height, Theme.targetPrimary + Theme.lift)) - 2 * Theme.gap
            reading: screen.asked ? 0 : texts.high(screen.step.cardText, screen.width - Theme.gap) * 1.06
            foot: pager.height
        }

        RowLayout {
            Layout.fillHeight: false
            Layout.alignment: Theme.left ? Qt.AlignLeft : Qt.AlignRight // of two buttons alone
            spacing: Theme.gap

            StepPager {
                id: pager

                visible: count > 1 && !screen.alone
                count: places.pages
                page: places.page
                onTurned: page => places.page = page
                onCountChanged: places.page = Math.max(0, Math.min(places.page, count - 1))
            }

            FitText {
                id: sentence

                objectName: "prompt"
                Layout.fillWidth: true
                Layout.preferredHeight: screen.told
                visible: !screen.asked && !places.paged
                text: screen.judged || Words.arrange.read
                beside: true
                display: true
                maximum: Theme.body
                surface: Colours.ground
                color: Colours.on(Colours.ground)
                verticalAlignment: Text.AlignVCenter

                Opening { text: sentence.text }
            }

            TurnAnswers {
                id: answers

                Layout.alignment: Theme.left ? Qt.AlignLeft : Qt.AlignRight
                visible: screen.asked
                room: screen.width
                step: screen.step
            }
        }
    }

    Connections {
        target: screen.step

        function onCardIdChanged() {
            places.page = 0;
        }
    }
}
