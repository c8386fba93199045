import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// One of a few things, by name: back, the name, on; after the last one the first comes again.
Item {
    id: chooser

    property string name // for the names of its buttons
    property var choices: []
    property int chosen: 0

    signal turned(int choice)

    implicitHeight: back.height

    StepButton {
        id: back

        objectName: `${chooser.name}:previous`
        visible: chooser.choices.length > 1
        iconName: Icons.previous
        text: Words.table.previous
        onTapped: chooser.turned((chooser.chosen + chooser.choices.length - 1) % chooser.choices.length)
    }

    FitText {
        x: back.width + Theme.gap
        width: parent.width - 2 * x
        height: parent.height
        strong: true
        maximum: Theme.body
        beside: true
        text: chooser.choices[chooser.chosen] ?? ""
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }

    StepButton {
        objectName: `${chooser.name}:next`
        visible: back.visible
        x: parent.width - width
        iconName: Icons.next
        text: Words.table.following
        onTapped: chooser.turned((chooser.chosen + 1) % chooser.choices.length)
    }
}
