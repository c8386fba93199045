pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts

// The names of cards that are all placed, in the order of their places. They share the height as their lines need it.
ColumnLayout {
    id: names

    required property var titles // by place

    spacing: 0

    TextRuler { id: ruler; display: true; size: Theme.least }

    Repeater {
        model: names.titles

        FitText {
            required property string modelData
            required property int index
            readonly property real need: ruler.high(text, names.width * 0.97) * 1.1 + ruler.over

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: need
            Layout.verticalStretchFactor: need
            Layout.maximumHeight: 2 * need
            text: `${index + 1}. ${modelData}`
            display: true
            beside: true
            maximum: Theme.body
            verticalAlignment: Text.AlignVCenter
            surface: Colours.ground
            color: Colours.on(Colours.ground)
        }
    }
}
