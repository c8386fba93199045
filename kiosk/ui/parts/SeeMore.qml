import QtQuick
import kiosk.ui.theme
import kiosk.words

// « … »: what has no room here comes on the same place. It stands on what it has more of.
Pressable {
    id: more

    property string surface: Colours.ground
    required property string about // what it has more of, for who does not see it

    implicitWidth: Theme.targetMin
    implicitHeight: Theme.targetMin
    text: [Words.table.more, ...about.split(/\s+/).slice(0, 5)].join(" ")

    background: Rectangle {
        radius: height / 2
        color: Colours.deep(more.surface)
    }

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: Icons.more
            color: Colours.on(more.surface)
        }
    }
}
