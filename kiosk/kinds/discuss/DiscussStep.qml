import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// The screen rests while people talk: one question, a large quiet timer, "one more minute" and "we are done".
Item {
    id: talk

    required property Models.DiscussStep step
    required property Models.Kiosk kiosk
    readonly property bool viewed: step.pro !== ""
    readonly property bool apart: viewed && Theme.compact // question and viewpoints take turns
    readonly property bool timed: step.total > 0
    readonly property bool crowded: Theme.compact || (Theme.portrait && Theme.large && given) // below, two buttons are enough

    readonly property bool given: step.speakers.length > 0
    readonly property bool mayPass: given && !step.teams && !(apart && Theme.large)
    readonly property bool mayExtend: timed && !crowded // beside the yellow button
    readonly property string floor: step.teams ? Words.discuss.team(step.stands)
        : Words.discuss.floor(given ? Words.seat.word(`n${step.speakers[0]}`) : "") + (step.stands === "" ? "" : `, ${step.stands}`)

    // What lies under the question: who speaks, what to do.
    readonly property string hint: step.expired ? Words.discuss.time_up
        : given ? [floor, step.told].filter(Boolean).join(". ")
        : step.alone && viewed ? Words.discuss.alone
        : step.told !== "" ? step.told : step.alone ? Words.discuss.think : Words.table.rest

    StepFrame {
        id: frame

        anchors.fill: parent
        prompt: talk.hint
        action: talk.given ? Words.discuss.spoken : Words.discuss.finish
        actionName: "finish"
        actionIcon: Icons.check
        pages: talk.apart ? 3 : grid.visible ? grid.pages : 1
        onActed: talk.step.finish()
        aside: Row {
            anchors.right: parent.right
            height: visible ? implicitHeight : 0
            visible: talk.mayPass || talk.mayExtend
            spacing: Theme.gap * 2

            DiscussMore {
                id: more

                visible: talk.mayExtend
                brief: Theme.portrait && (Theme.large || talk.given)
                onTapped: talk.step.more()
            }

            QuietButton {
                id: pass

                objectName: "pass"
                visible: talk.mayPass
                text: Words.discuss.pass
                onTapped: talk.step.finish()
            }
        }

        CardsInView {
            id: kept

            readonly property bool told: count > 0 && !talk.viewed && !(Theme.compact && Theme.large && talk.given)
            readonly property bool many: count > 3 && !Theme.compact && (!Theme.portrait || grid.pages === 1)

            y: question.height + Theme.gap * 2
            visible: told && !many
            kiosk: talk.kiosk
            shown: talk.step.cards
            bare: most < count * (Theme.targetMin + Theme.gap)
            room: bare ? Theme.targetMin : question.width
            most: question.below - y
        }

        CardGrid {
            id: grid

            y: kept.y
            width: question.width
            height: question.below - y
            visible: kept.told && kept.many
            kiosk: talk.kiosk
            cards: talk.step.cards
            page: frame.page
        }

        DiscussQuestion {
            id: question

            readonly property bool beside: !Theme.portrait && !talk.viewed

            visible: !talk.apart || frame.page === 0
            width: parent.width - (talk.timed && !Theme.portrait ? Math.max(timer.width, brief.visible ? brief.width : 0) + Theme.margin : 0)
            readonly property real below: parent.height - (Theme.portrait && timer.visible ? timer.height + Theme.margin : figures.low ? Math.max(figures.height, brief.visible ? brief.height : 0) + Theme.gap : 0) - (floors.visible ? floors.height + Theme.gap * 2 : 0)

            height: talk.viewed && !talk.apart ? parent.height * (Theme.portrait ? 0.34 : 0.42)
                : below * (kept.told ? 0.42 : 1)
            seats: talk.step.speakers
            text: talk.step.question
        }

        DiscussFloors {
            id: floors

            y: question.below + Theme.gap * 2
            width: parent.width * (talk.timed && !Theme.portrait ? 0.62 : 1) // not the question's, which depends on this height
            visible: talk.given && !talk.viewed && !Theme.compact && talk.step.floors.count > 1
            floors: talk.step.floors
        }

        TimerRing {
            id: timer

            readonly property real room: talk.viewed ? question.height : parent.height // beside the question
            readonly property real side: Theme.portrait ? Math.min(parent.width * 0.6, parent.height * 0.36) : Math.min(room - (Theme.compact ? brief.height + Theme.gap : 0), parent.width * 0.34)

            readonly property bool round: side > Theme.body * 3.4 // else the figures alone

            visible: talk.timed && question.visible && round && !(Theme.portrait && Theme.large && (talk.viewed || kept.told))
            x: Theme.portrait && !talk.viewed ? (talk.crowded ? 0 : (parent.width - width) / 2) : parent.width - width
            y: Theme.portrait ? (talk.viewed ? question.height + Theme.margin : parent.height - height) : Theme.compact ? 0 : (room - height) / 2
            width: talk.viewed && Theme.portrait ? parent.width * 0.4 : side
            height: width
            remaining: talk.step.seconds
            total: talk.step.total
            name: Words.table.time_left
        }

        Label {
            id: figures

            readonly property bool low: kept.told && Theme.portrait // below the cards

            x: low ? 0 : parent.width - width
            y: low ? parent.height - height : timer.y
            visible: talk.timed && question.visible && !timer.visible
            role: Label.Headline
            color: Colours.action
            text: timer.clock
            Accessible.name: `${Words.table.time_left} ${text}`
        }

        DiscussMore {
            id: brief

            x: parent.width - width
            y: parent.height - height
            visible: talk.timed && question.visible && talk.crowded
            brief: true
            onTapped: talk.step.more()
        }

        DiscussViewpoints {
            readonly property real begin: talk.apart ? 0 : Theme.portrait ? timer.y + (timer.visible ? timer.height : figures.height) + Theme.margin : question.height + Theme.margin

            visible: talk.viewed && (!talk.apart || frame.page > 0)
            y: begin
            width: parent.width
            height: parent.height - begin - (brief.visible && !talk.apart ? brief.height + Theme.gap : 0)
            pro: talk.step.pro
            con: talk.step.con
            only: talk.apart ? frame.page : 0
        }
    }
}
