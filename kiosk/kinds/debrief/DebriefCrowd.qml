pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// The festival as one picture: its answers line by line, on a scale, on two pans, or the links of a ring. Before enough have
// answered it says so.
Rectangle {
    id: board

    required property var crowd
    readonly property bool known: crowd.names.length > 0
    readonly property int own: Array.from(crowd.ours).indexOf(true) // the answer of this group
    readonly property int before: Array.from(crowd.pieces).slice(0, Math.max(0, own)).reduce((sum, each) => sum + each, 0) // of the pieces
    readonly property int most: Math.max(1, ...crowd.pieces)
    readonly property real pad: Theme.gap
    readonly property real inner: width - 2 * pad
    readonly property string head: [Words.debrief.crowd, crowd.worth].filter(Boolean).join(" ")
    readonly property real naming: inner * 0.7 // for the name of an answer
    readonly property var heights: Array.from(crowd.names).map(name => ruler.high(name, naming - Theme.gap) * 1.06)
    readonly property real lines: heights.reduce((sum, high) => sum + high, 0)
    readonly property real words: 2 * pad + Theme.gap + ruler.high(head, inner) * 1.1 + (known ? 0 : said)
    readonly property bool told: !known || height >= needed + said // there is room for the sentence
    readonly property real said: ruler.high(crowd.said, inner) * 1.1
    readonly property real needed: words + (!known ? 0 : ({rows: 2.4, scale: 5.5, pans: 5, ring: 3})[crowd.sort] * Theme.body)
    readonly property bool named: crowd.sort === "rows" && height - words - said >= lines && Array.from(crowd.names).every(name => ruler.unbroken(name, naming - Theme.gap) < Infinity) // each answer stands by its name; else they are one street

    radius: Theme.radius / 2
    color: Colours.plate(Colours.backdrop)

    TextRuler { id: ruler }

    component Word: FitText {
        Layout.fillWidth: true
        Layout.preferredHeight: ruler.high(text, board.inner) * 1.06
        visible: text !== ""
        beside: true
        maximum: Theme.body
        surface: Colours.backdrop
        color: Colours.on(Colours.backdrop)
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: board.pad
        spacing: Theme.gap / 2

        Word {
            text: board.head
            strong: true
        }

        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: board.known
            sourceComponent: board.known ? ({rows: board.named ? rows : street, scale: points, pans: pans, ring: ring})[board.crowd.sort] : null
        }

        Word {
            text: board.told ? board.crowd.said : ""
        }
    }

    Component {
        id: rows

        Item { // and no column, which a layout around it would lay out anew in the middle of its own work
            id: column

            readonly property real times: height / Math.max(1, board.lines) // as high as they need to be

            Repeater {
                model: board.crowd.names.length

                Item {
                    required property int index

                    y: board.heights.slice(0, index).reduce((sum, high) => sum + high, 0) * column.times
                    width: column.width
                    height: board.heights[index] * column.times

                    FitText {
                        width: board.naming - Theme.gap
                        height: parent.height
                        text: board.crowd.names[parent.index]
                        strong: board.crowd.ours[parent.index]
                        beside: true
                        maximum: Theme.body
                        surface: Colours.backdrop
                        color: board.crowd.ours[parent.index] ? Colours.glow : Colours.on(Colours.backdrop)
                        verticalAlignment: Text.AlignVCenter
                    }

                    DebriefPieces {
                        x: board.naming
                        width: column.width - x
                        height: parent.height
                        count: board.crowd.pieces[parent.index]
                        most: board.most
                        piece: board.crowd.piece
                        ours: board.crowd.ours[parent.index] ? count : 0
                    }
                }
            }
        }
    }

    Component {
        id: street

        DebriefPieces {
            count: board.crowd.pieces.reduce((sum, each) => sum + each, 0)
            piece: board.crowd.piece
            first: board.before
            ours: board.crowd.pieces[board.own] ?? 0
        }
    }

    Component {
        id: points

        Item {
            id: axis

            readonly property real column: width / board.crowd.names.length

            Repeater {
                model: board.crowd.names.length

                DebriefPieces {
                    required property int index

                    x: index * axis.column
                    width: axis.column * 0.9
                    height: base.y - Theme.gap / 2
                    standing: true
                    count: board.crowd.pieces[index]
                    most: board.most
                    piece: board.crowd.piece
                    ours: board.crowd.ours[index] ? count : 0
                }
            }

            Rectangle {
                id: base

                y: ends.y - Theme.gap / 2 - height
                width: parent.width
                height: Theme.line * 2
                radius: height / 2
                color: Colours.on(Colours.backdrop)
            }

            DebriefEnds {
                id: ends

                y: parent.height - height
                width: parent.width
                low: board.crowd.left
                high: board.crowd.right
                surface: Colours.backdrop
            }
        }
    }

    Component { id: pans; DebriefPans { panel: ({names: board.crowd.names, yours: board.crowd.pieces, reasons: [], about: ""}); told: false } }

    Component { id: ring; DebriefLinks { cards: board.crowd.cards; names: board.crowd.names; pieces: board.crowd.pieces } }
}
