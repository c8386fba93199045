import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts

// What an option gives, or what it costs.
RowLayout {
    id: side

    required property bool gives
    required property string said
    required property TextRuler ruler

    spacing: Theme.gap

    Rectangle {
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: side.ruler.line
        Layout.preferredHeight: side.ruler.line
        radius: height / 2
        color: side.gives ? Colours.bright("action") : Colours.surface("mist")
        border.color: Colours.ink
        border.width: Theme.line * 0.75

        Icon {
            anchors.centerIn: parent
            size: side.ruler.size * 0.8
            name: side.gives ? Icons.greater : Icons.less
        }
    }

    Label {
        Layout.fillWidth: true
        size: side.ruler.size
        aired: side.ruler.aired
        text: side.said
    }
}
