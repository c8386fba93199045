import QtQuick
import kiosk.ui.theme

// A small icon and a few bold words: "10 min", "1 à 6".
Row {
    id: fact

    property string iconName
    property string text
    property color color: Colours.ink

    visible: text !== ""
    spacing: Theme.body * 0.25

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: fact.iconName
        size: Theme.body * 1.1
        color: fact.color
    }

    Label {
        text: fact.text
        role: Label.Strong
        size: Theme.body
        color: fact.color
    }
}
