import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels

// One seat after the other reads a card and proposes its place; everybody presses their mark. A small screen shows the
// card, then the places.
Item {
    id: turn

    required property ArrangeStep step
    required property Kiosk kiosk
    readonly property var words: kiosk.words
    readonly property string surface: kiosk.table.color
    readonly property bool tall: Theme.portrait
    readonly property bool apart: Theme.compact
    readonly property bool asked: step.proposed !== ""
    readonly property string judged: {
        const say = words.arrange;
        const again = step.judged === step.cardTitle && !step.well;
        return step.judged && (again ? say.judged_again : step.well ? say.judged_well : say.judged_moved).replace("{card}", step.judged);
    }
    readonly property real column: tall || apart ? width : width * 0.42

    onJudgedChanged: if (judged !== "")
        Accessible.announce(judged, Accessible.Assertive)

    StepFrame {
        id: frame

        anchors.fill: parent
        words: turn.words
        surface: turn.surface
        pages: turn.apart ? 1 + places.pages : places.pages

        TurnHand {
            id: hand

            width: turn.column
            height: turn.apart ? parent.height : turn.tall ? parent.height * 0.42 : parent.height
            visible: !turn.apart || frame.page === 0
            step: turn.step
            kiosk: turn.kiosk
        }

        TurnPlaces {
            id: places

            x: turn.tall || turn.apart ? 0 : turn.column + Theme.margin
            y: turn.tall && !turn.apart ? hand.height + Theme.gap * 2 : 0
            width: parent.width - x
            height: parent.height - y
            visible: !turn.apart || frame.page > 0
            page: turn.apart ? Math.max(0, frame.page - 1) : frame.page
            step: turn.step
            words: turn.words
            surface: turn.surface
            source: Qt.point(hand.middle.x - x, hand.middle.y - y)
        }

        aside: [
            Item {
                width: parent?.width ?? 0
                height: Math.max(Theme.targetPrimary, Math.ceil(Theme.strong * 2.2)) + Theme.lift

                Icon {
                    id: sign

                    anchors.verticalCenter: parent.verticalCenter
                    visible: !turn.asked && turn.judged !== ""
                    name: turn.step.well ? Icons.check : "mdi6.lightbulb-on-outline"
                    size: Theme.body * 1.4
                    color: Colours.action
                }

                FitText {
                    x: sign.visible ? sign.width + Theme.gap : 0
                    width: parent.width - x - (turn.asked ? marks.width + Theme.gap * 2 : 0)
                    height: parent.height
                    visible: !turn.apart || !turn.asked
                    text: turn.asked ? turn.words.arrange.agree : turn.judged || turn.words.arrange.cards_left.replace("{count}", turn.step.cardsLeft)
                    beside: true
                    strong: true
                    maximum: Theme.strong
                    moreText: turn.words.table.more
                    surface: turn.surface
                    color: Colours.on(turn.surface)
                    verticalAlignment: Text.AlignVCenter
                }

                TurnMarks {
                    id: marks

                    anchors.verticalCenter: parent.verticalCenter
                    x: parent.width - width
                    visible: turn.asked
                    step: turn.step
                    words: turn.words
                    surface: turn.surface
                }
            }
        ]
    }

    Connections {
        target: turn.step

        function onCard_id_changed() {
            frame.page = 0;
        }
    }
}
