import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// A game on the shelf. With room it says what one does there; broken, it is grey and cannot be chosen.
Pressable {
    id: tile

    required property var words // of the kiosk
    required property string deckId
    required property string title
    required property string summary
    required property string color
    required property string iconName
    required property string minutes
    required property string seats
    required property bool broken
    required property int findings
    property bool alone: false // the only game: it calls

    readonly property color ink: broken ? Colours.quiet : Colours.on(color)
    readonly property real inset: Math.max(Theme.line * 4, Math.min(width, height) * 0.07)
    readonly property bool wide: width > height * 1.3 && width > Theme.body * 20 // picture beside the words
    readonly property real textWidth: wide ? width * 0.56 : width - 2 * inset
    readonly property real wordsRoom: height - lift - 2 * inset - (wide ? 0 : width * 0.35)

    objectName: broken ? "" : `game:${deckId}`
    text: [title, broken ? `${words.choose.broken} (${findings})` : "", minutes, seats].filter(Boolean).join(", ")
    Accessible.description: summary
    interactive: !broken
    padding: 0
    lift: broken ? 0 : Theme.lift
    ringRadius: Theme.radius + 3 * Theme.line

    background: Plate {
        lift: tile.lift
        sink: tile.sink
        fill: tile.broken ? Colours.deep("mist") : Colours.surface(tile.color)
    }

    contentItem: Item {
        transform: Translate {
            y: tile.sink
        }

        Item {
            id: picture

            x: tile.wide ? tile.textWidth + tile.inset : Theme.line
            y: Theme.line
            width: tile.width - x - Theme.line
            height: tile.wide ? tile.height - tile.lift - 2 * Theme.line : foot.y - tile.inset / 2
            clip: true

            Icon {
                readonly property bool centred: tile.wide || tile.alone

                x: centred ? (parent.width - size) / 2 : parent.width - size * 0.92
                y: centred ? (parent.height - size) / 2 : Math.min(-size * 0.08, parent.height - size)
                name: tile.iconName
                size: Math.max(Theme.body, centred ? Math.min(parent.width * 0.94, parent.height * 0.94) : Math.min(tile.width * 0.74, parent.height * 1.14))
                color: tile.broken ? Colours.quiet : Colours.tint(tile.color)
            }
        }

        GameWords {
            id: foot

            x: tile.inset
            y: tile.height - tile.lift - height - tile.inset * 0.8
            width: tile.textWidth
            game: tile
        }
    }
}
