pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// What a row of one line has no room for: a touch on its words says all of it.
Pressable {
    id: rest

    required property string title
    required property string detail
    readonly property real sign: Theme.body * 1.1 + Theme.gap // px that its sign takes beside the words

    objectName: `rest:${title}`
    text: title
    Accessible.description: detail
    padding: 0
    ringRadius: Theme.radius
    onTapped: told.active = true

    background: null
    contentItem: Item {
        Icon {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: Icons.more
            size: Theme.body * 1.1
            color: Colours.quiet
        }

        Loader {
            id: told

            active: false

            sourceComponent: Item {
                Question {
                    name: "row"
                    visible: true
                    title: rest.title
                    text: rest.detail
                    noText: Words.table.close
                    onClosed: told.active = false
                }
            }
        }
    }
}
