pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// The card being read beside the places it may go to, or above them in a tall window; below, what everybody makes of it.
StepFrame {
    id: screen

    required property Models.ArrangeStep step
    required property Models.Kiosk kiosk
    required property string judged // what became of the card before
    readonly property bool tall: Theme.form === Theme.Tall
    readonly property bool asked: step.proposed !== ""

    pages: places.pages

    TurnHand {
        id: hand

        width: parent.width * (screen.tall ? 1 : 0.42)
        height: screen.tall ? Math.max(parent.height * 0.42, Math.floor(parent.height - places.asked - Theme.gap * 2)) : parent.height
        step: screen.step
        kiosk: screen.kiosk
        question: screen.asked ? answers.question : ""
    }

    TurnPlaces {
        id: places

        x: screen.tall ? 0 : hand.width + Theme.margin
        y: screen.tall ? hand.height + Theme.gap * 2 : 0
        width: parent.width - x
        height: parent.height - y
        room: screen.tall ? parent.height * 0.58 - Theme.gap * 2 : parent.height
        page: screen.page
        step: screen.step
        source: Qt.point(hand.middle.x - x, hand.middle.y - y)
    }

    aside: [
        Item {
            width: parent?.width ?? 0
            height: Math.max(Theme.pill + Theme.lift, answers.height)

            Icon {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                visible: !screen.asked && screen.judged !== ""
                name: screen.step.well && !screen.step.objected ? Icons.check : "mdi6.lightbulb-on-outline"
                size: Theme.body * 1.4
                color: Colours.action
            }

            FitText {
                x: sign.visible ? sign.width + Theme.gap : 0
                width: parent.width - x
                height: parent.height
                visible: !screen.asked
                text: screen.judged || Words.arrange.cards_left(screen.step.cardsLeft)
                beside: true
                strong: true
                maximum: Theme.strong
                surface: Colours.ground
                color: Colours.on(Colours.ground)
                verticalAlignment: Text.AlignVCenter
            }

            TurnAnswers {
                id: answers

                anchors.verticalCenter: parent.verticalCenter
                x: Theme.side(parent.width - width, width, parent.width)
                visible: screen.asked
                room: parent.width
                step: screen.step
            }
        }
    ]
}
