pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// The line to bet on: touch it, drag the seat's token, or touch less and more. Above the token, its number.
Item {
    id: bet

    required property Models.EstimateStep step
    readonly property bool chosen: step.chosen >= 0
    readonly property real thumb: Theme.targetPrimary * 1.15
    readonly property real side: Theme.targetPrimary + Theme.gap * 2
    property real room // the height it may take
    readonly property real lower: Math.ceil(line.y + line.height)
    readonly property bool told: room >= bubble.height + Theme.gap + lower // the number above the token; else it is said elsewhere
    readonly property real least: slider.y + lower // the height it needs

    T.Slider {
        id: slider

        objectName: "slider"
        x: bet.side
        y: bet.told ? bubble.height + Theme.gap : Theme.gap
        width: parent.width - 2 * bet.side
        height: parent.height - y
        leftPadding: line.inset - bet.thumb / 2
        rightPadding: leftPadding
        to: 100
        stepSize: 1
        snapMode: T.Slider.SnapAlways
        value: bet.chosen ? bet.step.chosen : (from + to) / 2
        Accessible.name: Words.estimate.slider(bet.step.value || Words.estimate.none)
        Keys.onPressed: event => {
            const given = [Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space].includes(event.key);
            const down = event.key === Qt.Key_Down;
            const turned = Theme.mirrored && [Qt.Key_Left, Qt.Key_Right].includes(event.key);
            event.accepted = given || down || event.key === Qt.Key_Up || turned;
            if (turned)
                bet.step.nudge(event.key === Qt.Key_Left ? 1 : -1);
            else if (given)
                Arrows.go(slider, Qt.Key_Down);
            else if (event.accepted) // to less and more beside it
                Arrows.step(slider, down, null);
        }
        onMoved: bet.step.lean(value)
        onPressedChanged: if (!pressed)
            bet.step.lean(value)

        background: EstimateLine {
            id: line

            y: (bet.thumb - thick) / 2
            width: slider.width
            height: thick + foot
            drop: y
            places: bet.step.places
            texts: bet.step.texts
        }

        handle: Item {
            x: slider.leftPadding + slider.visualPosition * (slider.availableWidth - width)
            width: bet.thumb
            height: width

            Rectangle {
                anchors.fill: parent
                visible: !bet.chosen
                radius: width / 2
                color: Colours.paper
                border.color: Colours.ink
                border.width: Theme.line

                Icon {
                    anchors.centerIn: parent
                    name: Icons.unknown
                    size: parent.width * 0.6
                }
            }

            SeatToken {
                anchors.fill: parent
                visible: bet.chosen
                seat: Math.max(0, bet.step.turn - 1)
                size: bet.thumb
                turn: true
                interactive: false
                text: Words.seat.word(`n${seat + 1}`)
                Accessible.ignored: true
            }

            FocusRing {
                visible: slider.activeFocus && Theme.keysUsed
                radius: height / 2
            }
        }
    }

    EstimateNudge {
        objectName: "less"
        y: slider.y + (bet.thumb - height + lift) / 2
        iconName: Icons.less
        text: Words.estimate.less
        onTapped: bet.step.nudge(-1)
    }

    EstimateNudge {
        objectName: "greater"
        x: parent.width - width
        y: slider.y + (bet.thumb - height + lift) / 2
        iconName: Icons.greater
        text: Words.estimate.greater
        onTapped: bet.step.nudge(1)
    }

    EstimateBubble {
        id: bubble

        readonly property real tip: slider.x + line.at(slider.value / slider.to)

        x: Math.max(0, Math.min(parent.width - width, tip - width / 2))
        visible: bet.chosen && bet.told
        text: bet.step.figure
        unit: bet.step.unit
        room: bet.width
        large: true
        point: tip - x
    }
}
