pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts

// What an option gives, and what it costs.
ColumnLayout {
    id: sides

    required property int size // of the letters
    required property string pro
    required property string con

    spacing: Theme.gap

    Repeater {
        model: [{icon: Icons.greater, text: sides.pro}, {icon: Icons.less, text: sides.con}]

        RowLayout {
            id: side

            required property var modelData

            spacing: Theme.gap

            Icon {
                Layout.alignment: Qt.AlignTop
                size: sides.size
                name: side.modelData.icon
            }

            Label {
                Layout.fillWidth: true
                size: sides.size
                text: side.modelData.text
            }
        }
    }
}
