pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// The curtain before what all gave in secret. Each seat lays a hand on its rope, and it goes up while all hold; a hand that
// leaves lets it sink, and nobody is named. A button raises it too: at once where hands cannot be told apart, else after a while.
Item {
    id: all

    required property Models.Ropes ropes
    required property Models.Kiosk kiosk
    readonly property var seats: ropes.seats
    readonly property real pitch: Theme.mm(60) // a hand, and what lies between two
    readonly property bool handed: kiosk.table.gathers && !Theme.calm && seats.length * pitch <= width + Theme.mm(40)
    readonly property int hands: Array.from({length: prints.count}, (_, place) => (prints.itemAt(place) as RopeHand)?.held ?? false).filter(Boolean).length
    readonly property bool together: handed && hands === seats.length
    property real pulled: 0 // 0 to 1, while all hold

    z: 1 // over what it opens on
    visible: ropes.held || drape.moving
    onTogetherChanged: {
        pulling.stop();
        pulled = 0;
        if (together && ropes.held)
            pulling.start();
    }

    NumberAnimation {
        id: pulling

        target: all
        property: "pulled"
        from: 0
        to: 1
        duration: Motion.together
        onFinished: all.ropes.pull()
    }

    Timer {
        id: alone

        interval: Motion.ropes
        running: all.handed && all.ropes.held
    }

    Drape {
        id: drape

        closed: all.ropes.held
        transform: Translate {
            y: all.handed && all.ropes.held ? -Theme.mm(10) * (all.hands / Math.max(1, all.seats.length) + all.pulled) : 0

            Behavior on y {
                NumberAnimation { duration: Motion.quick; easing.type: Motion.settle }
            }
        }
    }

    TextRuler { id: ruler }

    Plate {
        id: card

        readonly property real inset: Theme.compact ? Theme.gap : Theme.gap * 2
        readonly property int largest: Theme.compact ? Theme.title : Theme.headline
        readonly property bool headed: height >= 2 * inset + head.height + ruler.high(told.text, told.width) * 1.06 + button.height + 2 * Theme.gap // else what waits is said, and not that all do it

        z: 1 // before the ropes
        x: (parent.width - width) / 2
        y: all.handed ? Theme.gap : (parent.height - height) / 2
        width: Math.min(parent.width - 2 * Theme.margin, Theme.compact ? Infinity : Theme.shortSide)
        height: Math.min(parent.height * (all.handed ? 0.6 : 1) - 2 * Theme.gap, Theme.shortSide * (Theme.compact ? 1 : all.handed ? 0.5 : 0.62))
        visible: all.ropes.held

        Opening { text: Voice.sentences([head.text, told.text]) }

        FitText {
            id: head

            x: Theme.gap * 2
            y: card.inset
            width: parent.width - 2 * x
            height: Math.ceil(card.largest * Theme.displayLeading) + 2
            display: true
            beside: true
            visible: card.headed
            text: Words.ropes.all
            maximum: card.largest
            horizontalAlignment: Text.AlignHCenter
        }

        FitText {
            id: told

            x: head.x
            y: card.headed ? head.y + head.height + Theme.gap : head.y
            width: head.width
            height: (crew.visible ? crew.y : button.y) - y - Theme.gap
            beside: true
            text: all.handed ? Words.ropes.hands : Words.ropes.waiting
            maximum: Theme.title
            horizontalAlignment: Text.AlignHCenter
        }

        BackRow {
            id: crew

            readonly property real over: fitting(button.y - Theme.gap * 1.5, 0)
            readonly property real beside: Theme.compact && !Theme.portrait ? fitting(button.y + button.height - Theme.lift, button.width + Theme.gap * 3) : 0
            readonly property bool lying: beside > over // beside the button

            // How high a pawn may be down to there, where so much is taken beside them, px.
            function fitting(foot: real, taken: real): real {
                const below = foot - told.y - ruler.high(told.text, told.width) * 1.06 - Theme.gap; // what is told
                return Math.max(0, Math.min(Theme.mm(64), card.height * 0.4, (head.width - taken) / (0.66 * Math.max(1, seats.length)), below));
            }

            x: (parent.width - width - (lying ? button.width + Theme.gap * 3 : 0)) / 2
            y: (lying ? button.y + button.height - Theme.lift : button.y - Theme.gap * 1.5) - size
            visible: !all.handed && size > Theme.mm(12)
            seats: all.seats
            size: Math.max(over, beside)
        }

        PrimaryButton {
            id: button

            objectName: "raise"
            x: crew.lying && crew.visible ? crew.x + crew.width + Theme.gap * 3 : (parent.width - width) / 2
            y: parent.height - height - card.inset
            width: Math.min(implicitWidth, parent.width - 2 * Theme.gap)
            visible: !all.handed || !alone.running
            surface: "paper"
            text: Words.ropes.raise
            onTapped: all.ropes.pull()
        }
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height
        spacing: all.pitch - Theme.mm(20)
        visible: all.handed && all.ropes.held

        Repeater {
            id: prints

            model: all.handed ? all.seats : []

            RopeHand {
                required property int modelData

                seat: modelData
                rope: all.height
            }
        }
    }
}
