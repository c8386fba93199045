import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// One more minute, please. `brief` says it in figures where words have no room.
Pill {
    required property var words
    property bool brief: false

    objectName: "more"
    fill: Colours.paper
    iconName: brief ? "" : Icons.minutes
    text: brief ? words.discuss.more_brief : words.discuss.more
    Accessible.name: words.discuss.more
}
