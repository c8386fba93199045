import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// Leans towards an option, or gives a reason: yellow and checked once it is chosen.
Pressable {
    id: pick

    required property bool picked
    property bool bare: false // yellow alone, where the words need the room
    readonly property real space: bare ? 0 : mark.size + Theme.gap
    readonly property real border: Theme.gap * (bare ? 0.5 : 1.5)

    implicitWidth: Math.max(Theme.targetPrimary, ruler.wide(text) + 2 * space + 2 * Theme.gap)
    lift: Theme.lift
    ringRadius: height / 2 + 3 * Theme.line
    choosable: true
    chosen: picked

    TextRuler {
        id: ruler

        display: true
        size: Theme.strong
    }

    Plate {
        anchors.fill: parent
        radius: height / 2
        fill: pick.chosen ? Colours.action : Colours.paper
        sink: pick.sink

        Icon {
            id: mark

            x: Theme.gap * 1.5
            anchors.verticalCenter: parent.verticalCenter
            visible: pick.chosen && !pick.bare
            name: Icons.check
            size: Theme.strong * 1.1
        }

        FitText {
            x: pick.border + (pick.chosen ? pick.space : 0)
            width: parent.width - x - pick.border
            height: parent.height
            text: pick.text
            display: true
            beside: true
            maximum: Theme.strong
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }
    }
}
