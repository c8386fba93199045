import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts

// A card, or a place, as its picture and its title in one small plate. The chosen one stands out.
Pressable {
    id: chip

    property string tone: "teal"
    property string iconName
    readonly property real inset: Theme.gap / 2

    // How high it must be for its title, in a width.
    function least(wide: real): real {
        return Math.max(Theme.targetMin, ruler.high(text, wide - picture.size - 3 * inset) * 1.03 + inset) + lift;
    }

    // Whether no word of it is broken in a width.
    function whole(wide: real): bool {
        return ruler.unbroken(text, wide - picture.size - 3 * inset) < Infinity;
    }

    choosable: true
    lift: Theme.lift
    ringRadius: Theme.radius + 3 * Theme.line

    TextRuler {
        id: ruler

        display: true
        size: Theme.least
    }

    Plate {
        anchors.fill: parent
        lift: chip.lift
        sink: chip.sink
        fill: chip.chosen ? Colours.action : Colours.paper

        RowLayout {
            x: chip.inset
            width: parent.width - 2 * x
            height: parent.height
            spacing: chip.inset

            Icon {
                id: picture

                name: chip.iconName
                size: Theme.body * 1.2
                color: chip.chosen ? Colours.ink : Colours.mark(chip.tone)
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
