pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// Where are we: one segment per step, the ones reached in yellow, and the name of the present one.
Item {
    id: line

    property int count: 0
    property int current: 0 // 0 is the first step
    property string text // "Étape 2 sur 4 · Reconstituer la chaîne"
    property string surface: Colours.ground
    readonly property real segmentWidth: Math.min(Theme.mm(14), Math.max(Theme.line * 2, (width - (count - 1) * row.spacing) / (count + 0.6)))

    implicitWidth: Math.max(caption.implicitWidth, (count + 0.6) * Theme.mm(14) + (count - 1) * row.spacing)
    implicitHeight: caption.height + row.spacing + row.height
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Label {
        id: caption

        width: line.width
        role: Label.Strong
        size: Theme.body
        text: line.text
        color: Colours.on(line.surface)
        Accessible.ignored: true
    }

    Row {
        id: row

        anchors.top: caption.bottom
        anchors.topMargin: spacing / 2
        spacing: Math.round(Theme.mm(1.5))

        Repeater {
            model: line.count

            Rectangle {
                required property int index

                width: line.segmentWidth * (index === line.current ? 1.6 : 1)
                height: Math.max(Theme.line * 2, Theme.mm(2.4))
                radius: height / 2
                color: index <= line.current ? Colours.action : Colours.deep(line.surface)
            }
        }
    }
}
