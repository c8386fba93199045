pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// One way on: a sentence, or a card's title and text, with what it gives and what it costs where there is room. The one
// leaned towards is yellow and checked.
Pressable {
    id: option

    required property string optionId
    required property string title
    required property string essential
    required property string iconName
    required property bool picked
    required property string pro
    required property string con
    readonly property bool weighed: pro !== "" && con !== "" && height >= 11 * Theme.body && width * height >= 300 * Theme.body * Theme.body
    readonly property real inset: Theme.gap * (Theme.compact ? 1 : 2)

    objectName: `option:${optionId}`
    text: title
    Accessible.description: [essential, pro, con].filter(Boolean).join(" ")
    Accessible.checked: picked

    Plate {
        anchors.fill: parent
        fill: option.picked ? Colours.action : Colours.paper
        sink: option.sink

        Icon {
            id: mark

            x: option.inset
            y: option.inset
            size: Theme.compact ? Theme.body * 1.2 : Theme.title * 1.4
            name: option.picked ? Icons.check : option.iconName
        }

        FitText {
            id: head

            x: option.inset + (mark.name === "" ? 0 : mark.width + Theme.gap)
            y: option.essential === "" ? 0 : option.inset
            width: parent.width - x - option.inset
            height: option.essential === "" ? parent.height : Theme.compact ? Math.ceil(Theme.body * Theme.displayLeading * 1.1) : Math.min(parent.height * 0.4, 2 * Theme.title * Theme.displayLeading)
            text: option.title
            display: true
            beside: true
            maximum: option.essential === "" ? Theme.headline : Theme.compact ? Theme.body : Theme.title
            verticalAlignment: Text.AlignVCenter
            horizontalAlignment: option.essential === "" && mark.name === "" ? Text.AlignHCenter : Text.AlignLeft
        }

        FitText {
            id: lines

            x: option.inset
            y: head.y + head.height + Theme.gap
            width: parent.width - 2 * x
            height: (parent.height - y - option.inset) * (option.weighed ? 0.42 : 1)
            visible: text !== ""
            text: option.essential
            maximum: Theme.strong * 1.2
            beside: Theme.compact
        }

        Repeater {
            model: option.weighed ? [{icon: Icons.greater, text: option.pro}, {icon: Icons.less, text: option.con}] : []

            Item {
                id: side

                required property int index
                required property var modelData

                x: option.inset
                y: lines.y + lines.height + Theme.gap + index * (height + Theme.gap)
                width: parent.width - 2 * x
                height: (parent.height - lines.y - lines.height - Theme.gap * 4) / 2

                Icon {
                    id: sign

                    size: Theme.strong
                    name: side.modelData.icon
                }

                FitText {
                    x: sign.width + Theme.gap
                    width: parent.width - x
                    height: parent.height
                    text: side.modelData.text
                    maximum: Theme.body
                }
            }
        }
    }
}
