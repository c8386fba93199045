import QtQuick
import kiosk.ui.theme

// What a mark means: the mark as it stands on paper, and a sentence beside it; nothing where there is no room for words.
Item {
    id: legend

    required property string iconName
    required property string text

    Rectangle {
        id: mark

        visible: words.visible
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.body * 2
        height: width
        radius: width / 2
        color: Colours.paper

        Icon {
            anchors.centerIn: parent
            name: legend.iconName
            size: Theme.body * 1.5
            color: Colours.wrong
        }
    }

    FitText {
        id: words

        visible: width > Theme.body * 4
        x: mark.width + Theme.gap
        width: parent.width - x
        height: parent.height
        text: legend.text
        beside: true
        maximum: Theme.body
        verticalAlignment: Text.AlignVCenter
        surface: Colours.ground
        color: Colours.on(Colours.ground)
    }
}
