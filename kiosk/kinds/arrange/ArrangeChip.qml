import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts

// A card, or a place, as its picture and its title in one small plate. `marked` stands out.
Pressable {
    id: chip

    property string tone: "teal"
    property string iconName
    property bool marked: false
    property real column: width // its width to come
    readonly property real inset: Theme.gap / 2
    readonly property real least: Math.max(Theme.targetMin, ruler.high(text, column - picture.size - 4 * inset) + inset) + lift // high enough for its title

    lift: Theme.lift
    ringRadius: Theme.radius + 3 * Theme.line

    TextRuler {
        id: ruler

        display: true
    }

    Plate {
        anchors.fill: parent
        lift: chip.lift
        sink: chip.sink
        fill: chip.marked ? Colours.action : Colours.paper

        RowLayout {
            x: chip.inset
            width: parent.width - 2 * x
            height: parent.height
            spacing: chip.inset

            Icon {
                id: picture

                name: chip.iconName
                size: Theme.body * 1.2
                color: chip.marked ? Colours.ink : Colours.surface(chip.tone)
            }

            FitText {
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: chip.text
                display: true
                beside: true
                maximum: Theme.strong
                verticalAlignment: Text.AlignVCenter
            }
        }
    }
}
