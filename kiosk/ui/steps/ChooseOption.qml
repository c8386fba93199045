import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// One way on: a sentence, or a card's title and text. The one leaned towards is yellow and checked.
Pressable {
    id: option

    required property string optionId
    required property string title
    required property string essential
    required property string iconName
    required property bool picked
    required property var words
    property string surface: "mist"

    objectName: `option:${optionId}`
    text: title
    Accessible.description: essential
    Accessible.checked: picked

    Plate {
        anchors.fill: parent
        fill: option.picked ? Colours.action : Colours.paper
        sink: option.sink

        Icon {
            id: mark

            x: Theme.gap * 2
            y: Theme.gap * 2
            size: Theme.title * 1.4
            name: option.picked ? Icons.check : option.iconName
        }

        FitText {
            id: head

            x: Theme.gap * 2 + (mark.name === "" ? 0 : mark.width + Theme.gap)
            y: option.essential === "" ? 0 : Theme.gap * 2
            width: parent.width - x - Theme.gap * 2
            height: option.essential === "" ? parent.height : Math.min(parent.height * 0.4, 2 * Theme.title * Theme.displayLeading)
            text: option.title
            display: true
            beside: true
            maximum: option.essential === "" ? Theme.headline : Theme.title
            verticalAlignment: Text.AlignVCenter
            horizontalAlignment: option.essential === "" && mark.name === "" ? Text.AlignHCenter : Text.AlignLeft
            moreText: option.words.table.more
        }

        FitText {
            x: Theme.gap * 2
            y: head.y + head.height + Theme.gap
            width: parent.width - 2 * x
            height: parent.height - y - Theme.gap * 2
            visible: text !== ""
            text: option.essential
            maximum: Theme.strong * 1.2
            beside: Theme.compact
            moreText: option.words.table.more
        }
    }
}
