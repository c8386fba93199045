pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// An option in words, large enough for a hand. In an open ballot, those who chose it leave their tokens on it.
Pressable {
    id: option

    required property string optionId
    required property string title
    required property bool picked
    required property var seats // numbers of those who stand there
    property string words: title
    property int size: Theme.headline // of the letters
    property bool reading: false // a text to read rather than an answer
    readonly property real token: Math.min(Theme.mm(16), height * 0.3)
    readonly property real inset: Theme.spacing
    readonly property real mark: size * 1.2

    // Whether the mark stands above the words, in a box of that width; else beside them.
    function stacked(wide: real): bool {
        return wide < 9 * Theme.body;
    }

    // What is left for words of that size in a box, once it is chosen.
    function room(box: size, size: int): size {
        const mark = size * 1.2 + Theme.gap;
        const above = stacked(box.width);
        return Qt.size(box.width - 2 * inset - (above ? 0 : mark), (box.height - lift - Theme.gap - (above ? mark : 0)) * 0.96);
    }

    objectName: `option:${optionId}`
    text: words
    lift: interactive ? Theme.lift : 0
    ringRadius: Theme.radius + 3 * Theme.line
    choosable: true
    chosen: picked
    Accessible.description: Array.from(seats).map(seat => Words.seat.word(`n${seat}`)).join(", ")

    Plate {
        anchors.fill: parent
        lift: option.lift
        fill: option.chosen ? Colours.action : Colours.paper
        sink: option.sink

        ColumnLayout {
            x: option.inset
            y: Theme.gap / 2
            width: parent.width - 2 * x
            height: parent.height - 2 * y
            spacing: Theme.gap / 2

            GridLayout {
                flow: option.stacked(option.width) ? GridLayout.TopToBottom : GridLayout.LeftToRight
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap / 2

                Icon {
                    Layout.alignment: Qt.AlignCenter
                    visible: option.chosen
                    size: option.mark
                    name: Icons.check
                }

                FitText {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    text: option.words
                    display: !option.reading
                    beside: true
                    maximum: option.size
                    horizontalAlignment: option.chosen && !option.stacked(option.width) || option.reading ? Theme.start : Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                }
            }

            Row {
                Layout.alignment: Qt.AlignHCenter
                visible: option.seats.length > 0
                spacing: Theme.gap / 2

                Repeater {
                    model: option.seats

                    SeatToken {
                        required property int modelData

                        seat: modelData - 1
                        size: option.token
                        surface: "paper"
                        interactive: false
                        text: ""
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
