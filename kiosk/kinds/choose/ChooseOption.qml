pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps

// One way on: a sentence, or a card's title and text, with what it gives and what it costs. The one leaned towards is yellow
// and checked.
Pressable {
    id: option

    required property string optionId
    required property string title
    required property string essential
    required property string iconName
    required property bool picked
    required property string pro
    required property string con
    required property var gauges
    required property var changes
    required property string moves
    property bool told: true // its text is shown: not where one of those beside it has no room for it
    readonly property bool card: essential !== ""
    readonly property bool weighed: pro !== "" && con !== ""
    readonly property bool pictured: card && pro === "" && con === "" && gauges.length === 0 // the face of a card says it all
    readonly property real inset: Theme.gap * (Theme.form === Theme.Wide ? 2 : 1.5)
    readonly property real column: width - 2 * inset
    readonly property real rest: height - Theme.lift - 2 * inset - (moving.visible ? moving.height + Theme.gap : 0) - Theme.gap
    readonly property real headed: tight.high(title, column - tight.size - Theme.gap)
    readonly property TextRuler siding: headed + saying(sides) + weights(sides) <= rest ? sides : small // of what it gives and costs
    readonly property real spare: rest - weights(siding) // for the title and the text
    readonly property bool roomy: headed + saying(small) <= spare

    // How high its text is, where what it gives and costs stands below.
    function saying(ruler: TextRuler): real {
        return weighed ? ruler.high(essential, column) + Theme.gap : 0;
    }

    function weights(ruler: TextRuler): real {
        const wide = column - ruler.size - Theme.gap;
        return weighed ? ruler.high(pro, wide) + ruler.high(con, wide) + 2 * Theme.gap : 0;
    }

    objectName: `option:${optionId}`
    text: title
    Accessible.description: [essential, pro, con, moves].filter(Boolean).join(" ")
    Accessible.checked: picked

    TextRuler { id: sides }

    TextRuler { id: small; size: Theme.least }

    TextRuler {
        id: heads

        display: true
        size: Theme.title
    }

    TextRuler {
        id: tight

        display: true
    }

    Plate {
        anchors.fill: parent
        radius: option.pictured ? Theme.cardRadius : Theme.radius
        fill: option.picked ? Colours.action : Colours.paper
        sink: option.sink

        CardFront {
            width: parent.width
            height: parent.height - option.lift
            visible: option.pictured
            cardId: option.optionId
            tone: CardTones.of(option.optionId)
            iconName: option.iconName
            checked: option.picked
            kindName: ""
            title: option.title
            essential: option.essential
            source: ""
        }

        ColumnLayout {
            x: option.inset
            visible: !option.pictured
            y: option.inset
            width: option.column
            height: parent.height - 2 * y
            spacing: Theme.gap

            RowLayout {
                Layout.fillHeight: !option.card
                spacing: Theme.gap

                Icon {
                    visible: name !== ""
                    size: option.card ? head.ruler.size : Theme.title * 1.4
                    name: option.picked ? Icons.check : option.iconName
                }

                FitText {
                    id: head

                    readonly property TextRuler ruler: heads.high(text, option.column - heads.size - Theme.gap) + (option.told ? option.saying(small) : 0) > option.spare ? tight : heads

                    Layout.fillWidth: true
                    Layout.fillHeight: !option.card
                    Layout.preferredHeight: ruler.high(text, option.column - ruler.size - Theme.gap) * 1.06 + Theme.line
                    Layout.minimumHeight: Layout.preferredHeight
                    text: option.title
                    display: true
                    beside: true
                    maximum: option.card ? ruler.size : Theme.headline
                    verticalAlignment: Text.AlignVCenter
                    horizontalAlignment: option.card || option.picked ? Text.AlignLeft : Text.AlignHCenter
                }
            }

            FitText {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: option.card && option.told
                text: option.essential
                maximum: Theme.strong
            }

            ChooseSigns {
                id: moving

                Layout.alignment: Qt.AlignLeft
                gauges: option.gauges
                changes: option.changes
            }

            Repeater {
                model: option.weighed ? [{icon: Icons.greater, text: option.pro}, {icon: Icons.less, text: option.con}] : []

                RowLayout {
                    id: side

                    required property var modelData

                    spacing: Theme.gap

                    Icon {
                        Layout.alignment: Qt.AlignTop
                        size: option.siding.size
                        name: side.modelData.icon
                    }

                    Label {
                        Layout.fillWidth: true
                        size: option.siding.size
                        text: side.modelData.text
                    }
                }
            }
        }
    }
}
