import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// The box of a game, seen from afar: its cover, and its title below.
Item {
    id: box

    property string title
    property string tone: "teal"
    property string iconName
    property string picture

    implicitHeight: name.y + name.height + Theme.body * 0.3 + Theme.framed + Theme.lift

    Plate {
        anchors.fill: parent
        fill: Colours.surface(box.tone)
    }

    Cover {
        id: cover

        x: Theme.framed
        y: Theme.framed
        width: box.width - 2 * Theme.framed
        height: width / 1.5
        picture: box.picture
        iconName: box.iconName
        ink: Colours.tint(box.tone)
    }

    Rectangle {
        x: Theme.framed
        y: cover.y + cover.height
        width: cover.width
        height: Theme.line
        color: Colours.ink
    }

    TextRuler {
        id: ruler
        display: true
        size: Theme.title
    }

    Label {
        id: name

        x: Theme.framed + Theme.body * 0.5
        y: cover.y + cover.height + Theme.line + Theme.body * 0.3
        width: box.width - 2 * x
        role: Label.Title
        size: Math.max(Theme.body, Math.min(Theme.title, Theme.title * width / ruler.widest(text)))
        text: box.title
        color: Colours.on(box.tone)
        horizontalAlignment: Text.AlignHCenter
    }
}
