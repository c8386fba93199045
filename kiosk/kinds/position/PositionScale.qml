pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// The scale: circles to touch, or everybody's tokens above their points.
Item {
    id: board

    required property Models.PositionStep step
    property real room // the height it may take
    required property bool setless // it may be as large as it has room
    property bool guessing // where the others stand
    readonly property color ink: Colours.on(Colours.ground)
    readonly property real labels: Math.max(leftLabel.height, rightLabel.height) + Theme.gap
    readonly property real pitch: width / step.points
    readonly property real dot: Math.min(pitch - Theme.apart, setless ? Infinity : Theme.mm(34), Math.max(Theme.targetMin, room - labels - Theme.gap))
    readonly property real stone: Theme.compact ? Theme.mm(7) : Math.min(setless ? pitch * 0.8 : Theme.mm(Theme.portrait ? 32 : 20), room * 0.2) // high, under everybody

    readonly property int letters: [...setless ? [Theme.title] : [], Theme.strong].find(size => [step.left, step.right].every(pole => ruler.widest(pole) * size / ruler.size <= 0.47 * width)) ?? Theme.least

    signal arrived // everybody

    height: Math.min(room, !step.shown ? dot + labels : setless && step.festival.length === 0 ? crowd.wished + stone * 0.8 + labels : room)

    TextRuler { id: ruler; size: Theme.strong; font.weight: Font.Bold }

    Rectangle { // the water below the stones, and below what the ends mean
        x: -Theme.gap
        y: points.y + board.stone / 2
        width: parent.width + 2 * Theme.gap
        height: parent.height - y + Theme.gap
        visible: board.step.shown && !Theme.highContrast
        radius: Theme.radius / 2
        color: Colours.plate(Colours.ground)
    }

    Rectangle { // the line under the points
        x: board.pitch / 2
        y: points.y + points.height / 2 - height / 2
        width: parent.width - board.pitch
        height: Theme.line * 2
        color: board.ink
    }

    Row {
        id: points

        y: board.height - board.labels - height

        Repeater {
            model: board.step.points

            Item {
                id: cell

                required property int index

                width: board.pitch
                height: board.step.shown ? board.stone : board.dot

                PositionStone {
                    x: board.pitch * 0.1
                    width: board.pitch * 0.8
                    height: parent.height
                    visible: board.step.shown
                }

                ScalePoint {
                    readonly property bool guessed: board.step.guessed === cell.index + 1

                    anchors.centerIn: parent
                    visible: !board.step.shown || guessed
                    width: board.step.shown ? Theme.mm(11) : board.dot
                    height: width
                    objectName: board.step.shown ? "" : `${board.guessing ? "guess" : "point"}:${cell.index + 1}`
                    text: [Words.position.point(cell.index + 1, board.step.points), cell.index === 0 ? board.step.left : cell.index === board.step.points - 1 ? board.step.right : ""].filter(Boolean).join(", ")
                    interactive: !board.step.shown
                    chosen: guessed
                    onTapped: board.guessing ? board.step.guess(cell.index + 1) : board.step.stand(cell.index + 1)
                }
            }
        }
    }

    Repeater { // the festival, behind someone alone
        model: board.step.festival

        Rectangle {
            required property int index
            required property int modelData

            x: (index + 0.5) * board.pitch - width / 2
            y: points.y - height
            width: board.pitch * 0.6
            height: Math.round((points.y - Theme.gap) * 0.85 * modelData / Math.max(1, ...board.step.festival))
            radius: Math.min(Theme.radius / 3, height / 2)
            color: Colours.bright(Colours.ground)
        }
    }

    PositionCrowd {
        id: crowd

        width: parent.width
        height: points.y + board.stone * 0.2
        visible: board.step.shown
        step: board.step
        setless: board.setless
        onArrived: board.arrived()
    }

    component End: Label {
        anchors.bottom: parent.bottom
        width: parent.width * 0.48
        color: board.ink
        role: Label.Strong
        size: board.letters

        WordsPlate { visible: !board.step.shown }
    }

    End { id: leftLabel; text: board.step.left }
    End { id: rightLabel; anchors.right: parent.right; horizontalAlignment: Theme.end; text: board.step.right }
}
