import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// The private side of a card: white on night, so that nobody takes it for the public one. A small screen leaves the room
// to the line itself.
Plate {
    id: side

    required property string secret
    required property string help
    readonly property bool small: Theme.form === Theme.Small
    readonly property real inset: Theme.gap * (small ? 1 : 2)

    fill: Colours.ink
    lineColour: Colours.action

    GridLayout {
        x: side.inset
        y: side.inset
        width: side.width - 2 * x
        height: side.height - side.lift - 2 * y
        columns: 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Icon {
            name: Icons.secret
            size: Theme.body * 1.4
            color: Colours.action
            Accessible.role: Accessible.StaticText
            Accessible.name: Words.deal.secret
        }

        Label {
            Layout.fillWidth: true
            visible: !side.small
            role: Label.Strong
            size: Theme.body
            text: Words.deal.secret
            color: Colours.action
            Accessible.ignored: true
        }

        FitText {
            Layout.columnSpan: side.small ? 1 : 2
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: side.secret
            display: true
            beside: side.small
            maximum: side.small ? Theme.headline : Theme.title
            surface: "night"
            color: Colours.paper
            verticalAlignment: Text.AlignVCenter
        }

        FitText {
            Layout.columnSpan: 2
            Layout.fillWidth: true
            Layout.preferredHeight: Math.ceil(Theme.body * Theme.leading * 3)
            visible: side.help !== "" && !side.small
            text: side.help
            maximum: Theme.body
            surface: "night"
            color: Colours.paper
            verticalAlignment: Text.AlignBottom
        }
    }
}
