import QtQuick
import kiosk.ui.theme

// A game on the shelf: flat colour, a huge picture running off the corner, its title, how long and for how many.
Pressable {
    id: tile

    property string tone: "teal"
    property string iconName
    property string title
    property string minutes // "10 min"
    property string seats // "1 à 6"
    readonly property real inset: Math.max(Theme.line * 4, width * 0.07)

    text: [title, minutes, seats].filter(Boolean).join(", ")
    implicitWidth: Theme.body * 12
    implicitHeight: Theme.body * 12
    padding: 0
    lift: Theme.lift
    ringRadius: Theme.radius + 3 * Theme.line

    background: Plate {
        lift: tile.lift
        sink: tile.sink
        fill: Colours.surface(tile.tone)
    }

    contentItem: Item {
        transform: Translate {
            y: tile.sink
        }

        Item {
            anchors.fill: parent
            anchors.margins: Theme.line
            anchors.bottomMargin: words.height + tile.inset + tile.lift
            clip: true

            Icon {
                anchors.right: parent.right
                anchors.rightMargin: -size * 0.12 // off the side, never over the round corner
                name: tile.iconName
                size: Math.min(tile.width * 0.8, parent.height)
                color: Colours.tint(tile.tone)
            }
        }

        Column {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: tile.inset
            anchors.bottomMargin: tile.inset * 0.8 + tile.lift
            spacing: Theme.body * 0.45

            Label {
                width: parent.width
                role: Label.Title
                text: tile.title
                color: Colours.on(tile.tone)
                Accessible.ignored: true
            }

            Flow {
                width: parent.width
                spacing: Theme.body * 0.6

                Fact { iconName: Icons.minutes; text: tile.minutes; color: Colours.on(tile.tone) }
                Fact { iconName: Icons.people; text: tile.seats; color: Colours.on(tile.tone) }
            }
        }
    }
}
