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
    choosable: !told
    chosen: seats.length > 0
    padding: 0
    ringRadius: Theme.radius / 2

    background: Item {
        Rectangle { // what a finger holds, or what came out
            id: light

            readonly property bool on: phrase.trap || phrase.down || phrase.chosen

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
            readonly property int columns: Array.from(phrase.seats).reduce((best, _, place) => pitch(place + 1) > pitch(best) ? place + 1 : best, 1)
            readonly property real lines: Math.ceil(phrase.seats.length / columns)

            // How large a token is in so many columns, none over another, px.
            function pitch(columns: int): real {
                return Math.min(phrase.token, width / columns, height / Math.ceil(phrase.seats.length / columns));
            }

            x: inner ? -width / 2 : phrase.marked > 0 ? parent.width - width : -phrase.margin
            width: inner ? 2 * Theme.gap : phrase.marked > 0 ? phrase.marked : phrase.margin
            height: parent.height

            Repeater {
                model: phrase.seats

                SeatToken {
                    required property int index
                    required property int modelData

                    x: index % tokens.columns * tokens.pitch(tokens.columns)
                    y: (tokens.height - tokens.lines * tokens.pitch(tokens.columns)) / 2 + Math.floor(index / tokens.columns) * tokens.pitch(tokens.columns)
                    seat: modelData - 1
                    size: tokens.pitch(tokens.columns) * 0.94
                    surface: "paper"
                    interactive: false
                    text: Words.seat.word(`n${modelData}`)
                }
            }
        }
    }
}
