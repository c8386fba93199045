import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// One more minute, please; at the end of a floor, for whoever goes on speaking. `brief` says it where words have no room.
Pill {
    id: more

    property bool brief: false
    property bool grace: false // the floor is about to pass on
    readonly property string words: grace ? Words.discuss.go_on : Words.discuss.more
    readonly property real worded: wide(words)

    // How wide a button is that says this beside its icon, px.
    function wide(text: string): real {
        return ruler.wide(text) + 1.6 * Theme.strong + 2 * leftPadding + Theme.gap;
    }

    objectName: "more"
    fill: Colours.paper
    iconName: brief ? "" : grace ? Icons.speak : Icons.minutes
    text: !brief ? words : grace ? Words.discuss.go_on_brief : Words.discuss.more_brief
    Accessible.name: words

    TextRuler { id: ruler; display: true; size: Theme.strong }
}
