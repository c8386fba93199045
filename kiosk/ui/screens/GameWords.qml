import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// What a game's tile says: its title, how long and for how many; when there is room, what one does there.
Column {
    id: words

    required property GameTile game
    readonly property real room: words.game.wordsRoom - title.height - facts.height - 2 * spacing

    spacing: Theme.body * 0.45

    Label {
        id: title

        readonly property int longest: Math.max(...text.split(" ").map(word => word.length)) // word, in letters
        readonly property real wished: [Theme.body, Theme.strong, Theme.title, Theme.headline][role]

        width: parent.width
        size: Math.max(Theme.body, Math.min(wished, width / (longest * 0.56)))
        role: (words.game.wide || words.game.alone) && !Theme.compact ? Label.Headline : Label.Title
        text: words.game.title
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
        text: `${words.game.words.choose.broken} (${words.game.findings})`
        color: words.game.ink
        Accessible.ignored: true
    }

    Flow {
        id: facts

        width: parent.width
        spacing: Theme.body * 0.6

        Fact { iconName: Icons.minutes; text: words.game.minutes; color: words.game.ink }
        Fact { iconName: Icons.people; text: words.game.seats; color: words.game.ink }
    }

    PrimaryButton {
        visible: words.game.alone && implicitHeight + spacing + (summary.visible ? summary.height : 0) <= words.room
        interactive: false
        down: words.game.down
        width: Math.min(implicitWidth, words.width)
        iconName: Icons.touch
        text: words.game.words.attract.call
        Accessible.ignored: true
    }
}
