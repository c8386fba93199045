import QtQuick
import kiosk.ui.theme

// An icon to touch, with its name below (or beside), or for the ear only when `named` is false.
Pressable {
    id: button

    property string iconName
    property string surface: Colours.ground
    property bool named: true
    property bool beside: false
    readonly property real whole: Math.max(Theme.targetMin, sign.width + flow.columnSpacing + name.implicitWidth + 2 * padding) // wide, with its name beside it

    lift: Theme.line
    padding: Theme.line
    ringRadius: Theme.radius
    opacity: enabled ? 1 : 0.45

    background: Rectangle {
        radius: Theme.radius
        color: button.down ? Colours.deep(button.surface) : Colours.clear
    }

    contentItem: Item {
        implicitWidth: flow.implicitWidth
        implicitHeight: flow.implicitHeight
        transform: Translate {
            y: button.sink
        }

        Grid {
            id: flow

            anchors.centerIn: parent
            columns: button.beside ? 2 : 1
            columnSpacing: Theme.body / 3
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            Icon {
                id: sign

                name: button.iconName
                size: Math.max(Theme.mm(10), Theme.body * 1.25)
                color: Colours.on(button.surface)
            }

            Label {
                id: name

                visible: button.named
                text: button.text
                color: Colours.on(button.surface)
                Accessible.ignored: true
            }
        }
    }
}
