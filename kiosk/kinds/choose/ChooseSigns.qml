pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// Which gauges an option moves, and by how much: what the gauges themselves show once it is chosen.
Row {
    id: signs

    required property list<string> gauges // icons
    required property list<int> changes
    property real size: Theme.body
    property color color: Colours.ink

    spacing: Theme.gap
    visible: gauges.length > 0

    Repeater {
        model: signs.gauges

        Row {
            id: sign

            required property string modelData
            required property int index
            readonly property int change: signs.changes[index] ?? 0

            spacing: Theme.line

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                size: signs.size * 1.2
                name: sign.modelData
                color: signs.color
            }

            Label {
                anchors.verticalCenter: parent.verticalCenter
                role: Label.Strong
                size: signs.size
                color: signs.color
                wrapMode: Text.NoWrap
                text: sign.change > 0 ? `+${sign.change}` : `−${-sign.change}`
                Accessible.ignored: true
            }
        }
    }
}
