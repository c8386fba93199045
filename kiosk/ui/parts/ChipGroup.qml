pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// Chips under what they are about, in as many lines as they need.
Column {
    id: group

    property alias name: called.text
    required property var rows // a model of key, title and picked
    property real room // px across

    signal picked(key: string)

    visible: chips.count > 0
    spacing: Theme.gap / 2

    Label {
        id: called

        role: Label.Strong
    }

    Flow {
        width: group.room
        spacing: Theme.apart

        Repeater {
            id: chips

            model: group.rows

            Chip {
                required property string key
                required property string title
                required property bool picked

                objectName: key
                width: Math.min(implicitWidth, group.room)
                text: title
                chosen: picked
                onTapped: group.picked(key)
            }
        }
    }
}
