import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// What a game's box says: its title, what one does there, how long, from which age; where there is room, more of it.
Column {
    id: words

    required property GameTile game
    readonly property real room: game.wordsRoom - title.height - (verb.text ? verb.height : 0) - facts.height - 3 * spacing
    readonly property real factsWide: Array.from(facts.children).reduce((sum, fact) => sum + fact.implicitWidth + facts.spacing, -facts.spacing) // in one line
    readonly property real titleWide: ruler.wide(title.text)
    readonly property real call: Theme.strong * 3.4 + Theme.lift + spacing // two lines of a button

    spacing: Theme.body * 0.35

    TextRuler {
        id: ruler
        display: true
        size: title.wished
    }

    Label {
        id: title

        readonly property int wished: words.game.alone && !Theme.compact ? Theme.headline : Theme.title

        width: parent.width
        role: Label.Title
        readonly property real line: wished * width * 0.97 / Math.max(1, words.titleWide) // the size at which it is one line

        size: Math.max(Theme.body, Math.min(wished, wished * width / ruler.widest(text), words.game.beside && !words.game.alone ? Math.max(Theme.strong, line) : wished))
        text: words.game.title
        color: words.game.ink
        Accessible.ignored: true
    }

    Label {
        id: verb

        width: parent.width
        visible: text !== ""
        text: words.game.verb
        color: words.game.ink
        Accessible.ignored: true
    }

    Label {
        id: summary

        width: parent.width
        visible: text !== "" && contentHeight <= words.room
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

    Flow {
        id: facts

        visible: words.room >= 0 || words.game.pictured && !words.game.beside
        width: parent.width
        spacing: Theme.body * 0.6

        Fact { iconName: Icons.minutes; text: words.game.minutes; color: words.game.ink }
        Fact { iconName: Icons.ages; text: words.game.ages; color: words.game.ink }
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
