import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models

// The screen rests while people talk: one question, a large quiet timer, "one more minute" and "we are done".
Item {
    id: talk

    required property Models.DiscussStep step
    required property Models.Kiosk kiosk
    readonly property var words: kiosk.words
    readonly property string surface: kiosk.table.color
    readonly property bool viewed: step.pro !== ""
    readonly property bool apart: viewed && Theme.compact // question and viewpoints take turns
    readonly property bool timed: step.total > 0
    readonly property bool crowded: Theme.compact || (Theme.portrait && Theme.large && given) // below, two buttons are enough

    readonly property bool given: step.speakers.length > 0
    readonly property string floor: step.camps ? words.discuss.camp.replace("{camp}", step.stands)
        : words.discuss.floor.replace("{seat}", given ? words.seat[`n${step.speakers[0]}`] : "") + (step.stands === "" ? "" : `, ${step.stands}`)

    // What lies under the question: who speaks, what to do.
    readonly property string hint: step.expired ? words.discuss.time_up
        : given ? floor
        : step.alone ? words.discuss.alone : words.discuss.rest

    StepFrame {
        id: frame

        anchors.fill: parent
        words: talk.words
        surface: talk.surface
        prompt: talk.hint
        action: talk.given ? talk.words.discuss.spoken : talk.words.discuss.finish
        actionName: "finish"
        actionIcon: Icons.check
        pages: talk.apart ? 3 : 1
        onActed: talk.step.finish()
        aside: Row {
            anchors.right: parent.right
            height: visible ? implicitHeight : 0
            visible: pass.visible || more.visible
            spacing: Theme.gap * 2

            DiscussMore {
                id: more

                visible: talk.timed && !talk.crowded
                words: talk.words
                surface: talk.surface
                brief: Theme.portrait && (Theme.large || talk.given)
                onTapped: talk.step.more()
            }

            QuietButton {
                id: pass

                objectName: "pass"
                visible: talk.given && !talk.step.camps
                surface: talk.surface
                text: talk.words.discuss.pass
                onTapped: talk.step.finish()
            }
        }

        DiscussQuestion {
            id: question

            readonly property bool beside: !Theme.portrait && !talk.viewed

            visible: !talk.apart || frame.page === 0
            width: parent.width - (talk.timed && !Theme.portrait ? Math.max(timer.width, brief.visible ? brief.width : 0) + Theme.margin : 0)
            height: talk.viewed && !talk.apart ? parent.height * (Theme.portrait ? 0.34 : 0.42)
                : parent.height - (Theme.portrait && timer.visible ? timer.height + Theme.margin : 0) - (floors.visible ? floors.height + Theme.gap * 2 : 0)
            words: talk.words
            surface: talk.surface
            seats: talk.step.speakers
            text: talk.step.question
        }

        DiscussFloors {
            id: floors

            y: question.height + Theme.gap * 2
            width: parent.width * (talk.timed && !Theme.portrait ? 0.62 : 1) // not the question's, which depends on this height
            visible: talk.given && !talk.viewed && !Theme.compact && talk.step.floors.count > 1
            floors: talk.step.floors
            words: talk.words
            surface: talk.surface
        }

        TimerRing {
            id: timer

            readonly property real side: Theme.portrait ? Math.min(parent.width * 0.6, parent.height * 0.36) : Math.min(question.height - (Theme.compact ? brief.height + Theme.gap : 0), parent.width * 0.34)

            readonly property bool round: side > Theme.body * 3.4 // else the figures alone

            visible: talk.timed && question.visible && round
            x: Theme.portrait && !talk.viewed ? (talk.crowded ? 0 : (parent.width - width) / 2) : parent.width - width
            y: Theme.portrait ? (talk.viewed ? question.height + Theme.margin : parent.height - height) : Theme.compact ? 0 : (question.height - height) / 2
            width: talk.viewed && Theme.portrait ? parent.width * 0.4 : side
            height: width
            remaining: talk.step.seconds
            total: talk.step.total
            surface: talk.surface
            name: talk.words.discuss.time_left
        }

        Label {
            x: parent.width - width
            y: timer.y
            visible: talk.timed && question.visible && !timer.round
            role: Label.Headline
            color: Colours.action
            text: timer.clock
            Accessible.name: `${talk.words.discuss.time_left} ${text}`
        }

        DiscussMore {
            id: brief

            x: parent.width - width
            y: parent.height - height
            visible: talk.timed && question.visible && talk.crowded
            words: talk.words
            surface: talk.surface
            brief: true
            onTapped: talk.step.more()
        }

        DiscussViewpoints {
            readonly property real begin: talk.apart ? 0 : Theme.portrait ? timer.y + timer.height + Theme.margin : question.height + Theme.margin

            visible: talk.viewed && (!talk.apart || frame.page > 0)
            y: begin
            width: parent.width
            height: parent.height - begin
            words: talk.words
            surface: talk.surface
            pro: talk.step.pro
            con: talk.step.con
            only: talk.apart ? frame.page : 0
        }
    }
}
