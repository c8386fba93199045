import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// A place of a ring that is not drawn as a hexagon: its picture and its name, one above the other where there is room, else side
// by side, else the name alone; the picture alone where a name is not whole even in its least letters. `foot` stays free below, `end` beside.
Pressable {
    id: box

    property string iconName
    property string tone: "teal"
    property real foot: 0
    property real end: 0
    readonly property real inset: Theme.gap * (Theme.form === Theme.Small ? 0.4 : 1.5)
    readonly property real column: width - end - 2 * inset
    readonly property real room: height - lift - foot - 2 * inset
    readonly property real small: Theme.body * 1.4 // a picture, at least
    readonly property real spare: room - large.unbroken(text, column) * 1.06 - large.over // above its name
    readonly property bool stacked: spare >= small
    readonly property bool told: stacked || least.unbroken(text, column * 0.98) <= room * 0.94
    readonly property bool pictured: stacked || !told || large.unbroken(text, column - inset - small) * 1.06 <= room

    padding: 0
    lift: Theme.lift
    ringRadius: Theme.radius + 3 * Theme.line

    TextRuler { id: large; display: true }

    TextRuler { id: least; display: true; size: Theme.least }

    background: Plate {
        lift: box.lift
        sink: box.sink
    }

    contentItem: Item {
        transform: Translate {
            y: box.sink
        }

        Icon {
            id: picture

            x: box.told && !box.stacked ? box.inset : (parent.width - box.end - width) / 2
            y: box.inset + ((box.stacked ? box.spare : box.room) - height) / 2
            visible: box.pictured
            name: box.iconName
            size: box.stacked ? Math.max(box.small, Math.min(box.spare * 0.8, box.column / 2, Theme.body * 4)) : box.small
            color: Colours.mark(box.tone)
        }

        Label {
            id: name

            x: box.inset + (box.pictured && !box.stacked ? picture.size + box.inset : 0)
            y: box.stacked ? picture.y + picture.height : box.inset
            width: box.width - box.end - box.inset - x
            height: box.inset + box.room - y
            visible: box.told
            text: box.text
            display: true
            font.weight: Theme.displayWeight
            size: Math.floor(least.fitting(text, width * 0.98, height * 0.94 - (box.stacked ? large.over : 0), Theme.strong))
            wrapMode: Text.Wrap
            horizontalAlignment: box.stacked ? Text.AlignHCenter : Theme.start
            verticalAlignment: box.stacked ? Text.AlignTop : Text.AlignVCenter
            Accessible.ignored: true
        }
    }
}
