import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// One seat after the other reads a card and proposes its place; everybody presses their mark. A small screen shows the
// card, then the places.
Item {
    id: screen

    required property Models.ArrangeStep step
    required property Models.Kiosk kiosk
    readonly property bool tall: Theme.portrait
    readonly property bool apart: Theme.compact
    readonly property bool asked: step.proposed !== ""
    readonly property string judged: {
        const again = step.judged === step.cardTitle && !step.well;
        if (step.judged === "")
            return "";
        return again ? Words.arrange.judged_again : step.well ? Words.arrange.judged_well(step.judged) : Words.arrange.judged_moved(step.judged);
    }
    readonly property real column: tall || apart ? width : width * 0.42

    onJudgedChanged: if (judged !== "")
        Accessible.announce(judged, Accessible.Assertive)

    StepFrame {
        id: frame

        anchors.fill: parent
        pages: screen.apart ? 1 + places.pages : places.pages

        TurnHand {
            id: hand

            width: screen.column
            height: screen.apart ? parent.height : screen.tall ? parent.height * 0.42 : parent.height
            visible: !screen.apart || frame.page === 0
            step: screen.step
            kiosk: screen.kiosk
        }

        TurnPlaces {
            id: places

            x: screen.tall || screen.apart ? 0 : screen.column + Theme.margin
            y: screen.tall && !screen.apart ? hand.height + Theme.gap * 2 : 0
            width: parent.width - x
            height: parent.height - y
            visible: !screen.apart || frame.page > 0
            page: screen.apart ? Math.max(0, frame.page - 1) : frame.page
            step: screen.step
            source: Qt.point(hand.middle.x - x, hand.middle.y - y)
        }

        aside: [
            Item {
                width: parent?.width ?? 0
                height: Math.max(Theme.targetPrimary, Math.ceil(Theme.strong * 2.2)) + Theme.lift

                Icon {
                    id: sign

                    anchors.verticalCenter: parent.verticalCenter
                    visible: !screen.asked && screen.judged !== ""
                    name: screen.step.well ? Icons.check : "mdi6.lightbulb-on-outline"
                    size: Theme.body * 1.4
                    color: Colours.action
                }

                FitText {
                    x: sign.visible ? sign.width + Theme.gap : 0
                    width: parent.width - x - (screen.asked ? marks.width + Theme.gap * 2 : 0)
                    height: parent.height
                    visible: !screen.apart || !screen.asked
                    text: screen.asked ? Words.arrange.agree : screen.judged || Words.arrange.cards_left(screen.step.cardsLeft)
                    beside: true
                    strong: true
                    maximum: Theme.strong
                    surface: Colours.ground
                    color: Colours.on(Colours.ground)
                    verticalAlignment: Text.AlignVCenter
                }

                AgreeMarks {
                    id: marks

                    anchors.verticalCenter: parent.verticalCenter
                    x: parent.width - width
                    visible: screen.asked
                    seats: screen.step.seats
                    onAgreed: seat => screen.step.agree(seat)
                }
            }
        ]
    }

    Connections {
        target: screen.step

        function onCardIdChanged() {
            frame.page = 0;
        }
    }
}
