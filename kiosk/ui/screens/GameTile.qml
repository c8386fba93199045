import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// A game's box on its shelf: its cover, its title, what one does there, how long, for how many. Touched, it is lifted. Broken,
// it is grey and cannot be chosen.
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
    required property string seats
    required property string ages
    required property string spoken
    required property bool broken
    required property int findings
    required property ShelfPlan plan
    property bool alone: false // the only game: it calls
    property bool advised: false // to those who hesitate

    readonly property color ink: broken ? Colours.quiet : Colours.on(color)
    readonly property string tone: broken ? "mist" : color
    readonly property bool beside: plan.best.words > 0 // its words stand beside the cover
    readonly property bool promised: plan.best.promised
    readonly property real titleSize: plan.best.size
    readonly property real inset: plan.inset
    readonly property real wordsRoom: plan.best.faceHeight - 2 * inset
    readonly property GameFacts facts: foot.facts

    objectName: broken ? "" : `game:${deckId}`
    text: [title, broken ? Words.choice.broken + ` (${findings})` : "", advised ? Words.choice.advised : "", spoken].filter(Boolean).join(", ")
    Accessible.description: [verb, summary, alt].filter(Boolean).join(" ")
    interactive: !broken
    padding: 0
    lift: Theme.lift
    height: alone && !beside ? Math.min(plan.best.faceHeight, cover.width / plan.wholePicture + foot.height + 4 * inset) : plan.best.faceHeight
    ringRadius: Theme.cardRadius + 3 * Theme.line
    transformOrigin: Item.Bottom

    background: PaperBox {
        y: -tile.sink
        tone: tile.tone
        depth: tile.plan.depth
    }

    contentItem: Item {
        transform: Translate {
            y: -tile.sink
        }

        Cover {
            id: cover

            x: Theme.line
            y: Theme.line
            width: tile.beside ? Math.min((tile.height - 2 * y) * tile.plan.wholePicture, tile.width - tile.plan.best.words - 2 * x) : tile.width - 2 * x
            height: tile.beside ? tile.height - 2 * y : Math.max(0, Math.min(width / tile.plan.wholePicture, tile.height - foot.height - 2 * tile.inset - 2 * y))
            picture: tile.picture
            iconName: tile.iconName
            ink: tile.broken ? Colours.quiet : Colours.tint(tile.color)
        }

        Rectangle {
            x: tile.beside ? cover.x + cover.width : cover.x
            y: tile.beside ? cover.y : cover.y + cover.height
            width: tile.beside ? Theme.line : cover.width
            height: tile.beside ? cover.height : Theme.line
            color: Colours.ink
        }

        Plate {
            visible: tile.advised && width < cover.width - tile.inset && height < cover.height / 2
            x: cover.x + tile.inset / 2
            y: cover.y + cover.height - height - tile.inset / 2
            width: advice.implicitWidth + Theme.body
            height: advice.height + Theme.body * 0.5
            radius: height / 2
            rotation: -tile.rotation
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

        GameWords {
            id: foot

            x: tile.inset + (tile.beside ? cover.x + cover.width + Theme.line : 0)
            y: tile.beside ? (tile.height - height) / 2 : cover.y + cover.height + Theme.line + (tile.height - cover.y - cover.height - height) / 2
            width: tile.width - x - tile.inset
            rotation: -tile.rotation // letters stand straight
            game: tile
        }
    }
}
