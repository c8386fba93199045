import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// One thing a sheet offers: a picture and its name; a switch also shows whether it is on.
Pressable {
    id: tile

    property string iconName
    property string caption
    property string stateText // empty: it is no switch
    property string note // what it comes to, of one that is no switch
    property color sample: Colours.clear // behind the picture, in the colours that one gets
    property color sampleInk: Colours.ink
    property real grown: 1 // times its usual size, the picture as large as what one gets
    readonly property bool aSwitch: stateText !== ""
    readonly property real inset: Theme.gap * (Theme.compact ? 1 : 2)
    readonly property color ink: chosen ? Colours.paper : Colours.ink

    text: caption
    implicitHeight: Math.max(Theme.targetPrimary, implicitContentHeight + topPadding + bottomPadding)
    padding: inset
    bottomPadding: inset + lift
    lift: Theme.lift
    ringRadius: Theme.radius + 3 * Theme.line
    Accessible.role: aSwitch ? Accessible.CheckBox : Accessible.Button
    choosable: aSwitch
    Accessible.description: note

    background: Plate {
        lift: tile.lift
        sink: tile.sink
        fill: tile.chosen ? Colours.ink : Colours.paper
    }

    TextRuler {
        id: ruler

        font.weight: Font.Bold
    }

    contentItem: Item {
        implicitHeight: Math.max(picture.height, words.height, Theme.compact ? 0 : Theme.body * 2.7)
        transform: Translate {
            y: tile.sink
        }

        Rectangle {
            id: picture

            anchors.verticalCenter: parent.verticalCenter
            width: Theme.body * 1.7
            height: width
            radius: Theme.line * 2
            color: tile.chosen ? Colours.clear : tile.sample
            border.width: picture.color.a > 0 ? Math.max(1, Theme.line / 2) : 0
            border.color: Colours.ink

            Icon {
                anchors.centerIn: parent
                name: tile.aSwitch && tile.chosen ? Icons.check : tile.iconName
                size: picture.width * (tile.chosen ? 1 : tile.grown)
                color: tile.chosen ? Colours.action : tile.sampleInk
            }
        }

        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            x: picture.width + Theme.body * 0.4
            width: tile.availableWidth - x

            Label {
                width: parent.width
                role: Label.Strong
                size: Theme.compact && Theme.large && ruler.lines(text, width) > 1 ? Theme.least : Theme.body
                text: tile.caption
                color: tile.ink
                Accessible.ignored: true
            }

            Label {
                width: parent.width
                visible: text !== "" && !Theme.compact
                text: tile.stateText || tile.note
                color: tile.ink
                Accessible.ignored: true
            }
        }
    }
}
