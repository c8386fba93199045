import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// What a game's box says: its title, what one does there, how long; where there is room, more of it.
Column {
    id: words

    required property GameTile game
    readonly property GameFacts facts: told
    readonly property real room: game.wordsRoom - title.height - (verb.visible ? verb.height : 0) - told.height - 3 * spacing
    readonly property real call: Theme.strong * 3.4 + Theme.lift + spacing // two lines of a button

    spacing: game.inset / 2

    TextRuler {
        id: ruler
        display: true
        size: title.wished
    }

    Label {
        id: title

        readonly property int wished: words.game.alone && !Theme.compact ? Theme.headline : words.game.titleSize

        width: parent.width
        role: Label.Title
        size: Math.max(Theme.body, Math.min(wished, wished * width / ruler.widest(text)))
        text: words.game.title
        color: words.game.ink
        Accessible.ignored: true
    }

    Label {
        id: verb

        width: parent.width
        visible: text !== "" && (words.game.promised || words.game.beside && title.height + contentHeight + told.height + 3 * words.spacing <= words.game.wordsRoom)
        text: words.game.verb
        color: words.game.ink
        Accessible.ignored: true
    }

    Label {
        id: summary

        width: parent.width
        visible: text !== "" && words.game.beside && contentHeight <= words.room
        text: words.game.summary
        color: words.game.ink
        Accessible.ignored: true
    }

    Label {
        width: parent.width
        visible: words.game.broken
        role: Label.Strong
        text: `${Words.choice.broken} (${words.game.findings})`
        color: words.game.ink
        Accessible.ignored: true
    }

    GameFacts {
        id: told

        visible: !words.game.broken
        width: parent.width
        game: words.game
    }

    PrimaryButton {
        visible: words.game.alone && words.call + (summary.visible ? summary.height : 0) <= words.room
        interactive: false
        down: words.game.down
        width: Math.min(implicitWidth, words.width)
        iconName: Icons.touch
        text: Words.attract.call
        Accessible.ignored: true
    }
}
