import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// A game's box on the shelf: its cover, its title, what one does there, how long, from which age. Broken, it is grey and cannot
// be chosen.
Pressable {
    id: tile

    required property string deckId
    required property string title
    required property string verb
    required property string summary
    required property string color
    required property string iconName
    required property string picture
    required property string alt
    required property string minutes
    required property string ages
    required property string spoken
    required property bool broken
    required property int findings
    property bool alone: false // the only game: it calls
    property bool advised: false // to those who hesitate
    property real wordsWidth: 0 // beside the cover; 0: the words stand below it
    property real coverHeight: height // at most, above the words

    readonly property color ink: broken ? Colours.quiet : Colours.on(color)
    readonly property bool beside: wordsWidth > 0
    readonly property bool pictured: coverHeight > 0
    readonly property real face: height - lift
    readonly property real inset: Math.max(Theme.line * 3, Math.min(width, face) * 0.06)
    readonly property real aside: Math.min((face - 2 * Theme.framed) * 1.5, width - 2 * Theme.framed - 2 * inset - wordsWidth)
    readonly property real textWidth: (beside ? width - aside - Theme.framed : width) - 2 * inset
    readonly property real facts: foot.factsWide + Theme.body * 0.2
    readonly property real wordsRoom: face - 2 * inset - (beside || !pictured ? 0 : width / 1.6)

    objectName: broken ? "" : `game:${deckId}`
    text: [title, broken ? Words.choice.broken + ` (${findings})` : "", advised ? Words.choice.advised : "", spoken].filter(Boolean).join(", ")
    Accessible.description: [verb, summary, alt].filter(Boolean).join(" ")
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

        Cover {
            id: cover

            x: Theme.framed
            y: Theme.framed
            width: tile.beside ? tile.aside : tile.width - 2 * x
            visible: tile.beside || tile.pictured
            height: tile.beside ? tile.face - 2 * y : !tile.pictured ? 0 : Math.max(0, Math.min(tile.coverHeight, tile.face - y - foot.height - tile.inset * 1.6))
            picture: tile.pictured ? tile.picture : ""
            iconName: tile.iconName
            ink: tile.broken ? Colours.quiet : Colours.tint(tile.color)
        }

        Plate {
            visible: tile.advised && (tile.pictured ? width < cover.width - tile.inset : foot.titleWide + width + Theme.body < foot.width)
            x: tile.pictured ? cover.x + tile.inset / 2 : tile.width - width - tile.inset
            y: tile.pictured ? cover.y + cover.height - height - tile.inset / 2 : tile.inset
            width: advice.implicitWidth + Theme.body
            height: advice.height + Theme.body * 0.5
            radius: height / 2
            fill: Colours.action

            Label {
                id: advice

                anchors.centerIn: parent
                role: Label.Strong
                size: Theme.body
                text: Words.choice.advised
                Accessible.ignored: true
            }
        }

        Rectangle {
            visible: cover.shown && tile.pictured
            x: tile.beside ? cover.x + cover.width : cover.x
            y: tile.beside ? cover.y : cover.y + cover.height
            width: tile.beside ? Theme.line : cover.width
            height: tile.beside ? cover.height : Theme.line
            color: Colours.ink
        }

        GameWords {
            id: foot

            x: tile.inset + (tile.beside ? cover.x + cover.width : 0)
            y: tile.beside ? (tile.face - height) / 2 : cover.y + cover.height + tile.inset * 0.7
            width: tile.textWidth
            game: tile
        }
    }
}
