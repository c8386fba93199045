import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// One more minute, please. `brief` says it in figures where words have no room.
Pill {
    property bool brief: false
    readonly property real worded: ruler.wide(Words.discuss.more) + 1.6 * Theme.strong + 2 * leftPadding + Theme.gap // how wide it is in words

    objectName: "more"
    fill: Colours.paper
    iconName: brief ? "" : Icons.minutes
    text: brief ? Words.discuss.more_brief : Words.discuss.more
    Accessible.name: Words.discuss.more

    TextRuler { id: ruler; display: true; size: Theme.strong }
}
