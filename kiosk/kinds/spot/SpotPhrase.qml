pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// One phrase, and the tokens of those who distrust it. A trap that is shown is underlined, on a yellow that runs under it.
Pressable {
    id: phrase

    required property string said
    required property bool told // what was hidden: no phrase
    required property bool shown
    required property bool trap
    required property var seats
    required property real token
    required property real marked // room kept free for tokens at the right
    required property real margin // at the left, where they stand if none is
    required property real size
    readonly property string names: seats.map(seat => Words.seat.word(`n${seat}`)).join(", ")

    text: [said].map(words => trap ? Words.spot.trap(words) : words).map(words => names ? Words.spot.marked(names, words) : words)[0]
    interactive: !shown && !told
    padding: 0
    ringRadius: Theme.radius / 2

    background: Item {
        Rectangle { // what a finger holds, or what came out
            id: light

            readonly property bool on: phrase.trap || phrase.down || phrase.seats.length > 0

            width: on ? parent.width : 0
            height: parent.height - Theme.line
            radius: Theme.radius / 2
            color: phrase.trap ? Colours.action : Colours.deep("paper")

            Behavior on width {
                enabled: phrase.trap

                NumberAnimation {
                    duration: Motion.slow
                    easing.type: Motion.settle
                }
            }
        }

        Rectangle { // between two phrases
            y: parent.height - height
            width: parent.width
            height: Math.max(1, Theme.line / 2)
            color: Colours.deep("paper")
        }
    }

    contentItem: Item {
        Rectangle { // between two phrases of a row
            y: Theme.gap
            width: Math.max(1, Theme.line / 2)
            height: parent.height - 2 * y
            visible: phrase.x > 0
            color: Colours.deep("paper")
        }

        Label {
            x: Theme.gap
            width: parent.width - (phrase.told ? 0 : phrase.marked) - 2 * x
            height: parent.height
            text: phrase.said
            size: phrase.size
            font.underline: phrase.trap
            color: phrase.told ? Colours.quiet : Colours.ink
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }

        Item {
            id: tokens

            readonly property bool inner: phrase.x > 0 // between two phrases of a row, one below the other
            readonly property real token: inner ? 2 * Theme.gap : phrase.token
            readonly property real apart: ((inner ? parent.height : width) - token) / Math.max(1, phrase.seats.length - 1)

            x: inner ? -token / 2 : phrase.marked > 0 ? parent.width - width : -phrase.margin
            y: inner ? 0 : (parent.height - token) / 2
            width: phrase.marked > 0 ? phrase.marked : phrase.margin

            Repeater {
                model: phrase.seats

                SeatToken {
                    required property int index
                    required property int modelData

                    x: tokens.inner ? 0 : index * Math.min(width * 0.4, tokens.apart)
                    y: tokens.inner ? index * Math.min(height, tokens.apart) : 0
                    seat: modelData - 1
                    size: tokens.token
                    surface: "paper"
                    interactive: false
                    text: Words.seat.word(`n${modelData}`)
                }
            }
        }
    }
}
