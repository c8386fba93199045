pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// Where cards belong, why and from which source; beside it the ring they form, if they form one.
Item {
    id: reveal

    required property Models.RevealStep step
    required property Models.Kiosk kiosk
    readonly property bool drawn: step.links && step.layout === "ring" && !Theme.compact
    readonly property bool tall: Theme.portrait
    property int betPages: 1

    StepFrame {
        id: frame

        anchors.fill: parent
        prompt: Theme.compact && reveal.step.asking ? "" : reveal.step.text || reveal.kiosk.table.prompt
        action: reveal.step.covered > 0 ? Words.reveal.turn_over : reveal.step.asking ? "" : Words.table.next
        actionName: reveal.step.covered > 0 ? "turn-over" : "next"
        pages: reveal.step.sort === "votes" ? votes.pages : reveal.step.sort === "answers" ? list.pages : reveal.step.sort === "bet" ? reveal.betPages : 1
        onActed: reveal.step.covered > 0 ? reveal.step.turn_over() : reveal.step.next()

        Loader {
            id: board

            width: reveal.tall ? parent.width : parent.width * 0.42
            height: reveal.tall ? parent.height * 0.42 : parent.height
            active: reveal.drawn
            sourceComponent: RevealRing {
                answers: reveal.step.answers
                first: frame.page * list.perPage
                last: first + list.perPage - 1
            }
        }

        RevealList {
            id: list

            x: reveal.drawn && !reveal.tall ? board.width + Theme.margin : 0
            y: reveal.drawn && reveal.tall ? board.height + Theme.gap * 2 : 0
            width: parent.width - x
            height: parent.height - y
            visible: reveal.step.sort === "answers"
            kiosk: reveal.kiosk
            step: reveal.step
            page: frame.page
        }

        RevealVotes {
            id: votes

            anchors.fill: parent
            visible: reveal.step.sort === "votes"
            kiosk: reveal.kiosk
            step: reveal.step
            page: frame.page
        }

        Repeater {
            model: reveal.step.truths

            RevealEstimate {
                required property var model

                anchors.fill: parent
                row: model
                step: reveal.step
                page: frame.page
                onPagesChanged: reveal.betPages = pages
                Component.onCompleted: reveal.betPages = pages
            }
        }

        RevealPrivate {
            anchors.fill: parent
            visible: reveal.step.sort === "private"
            step: reveal.step
        }
    }
}
