pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// What now: on with this game after a flash one, the same again, another one, or the end. In a line, or one below the other as wide as
// the widest.
Grid {
    id: doors

    required property Models.Kiosk kiosk
    property bool stacked: false
    property bool iconed: true
    readonly property var choices: [...kiosk.more > 0 ? [{name: "further", icon: "mdi6.play", text: Words.debrief.further(kiosk.more)}] : [],
        {name: "again", icon: "mdi6.replay", text: Words.debrief.again}, {name: "another", icon: "mdi6.cards", text: Words.debrief.another},
        {name: "end", icon: Icons.check, text: Words.debrief.finish}]
    readonly property int count: choices.length
    readonly property int size: Theme.form === Theme.Small ? Math.round(Theme.least * 1.15) : Theme.strong // of their letters
    property real most: 0 // that it may take when stacked
    readonly property real tallest: (most - (count - 1) * spacing) / count
    readonly property var texts: choices.map(choice => ruler.wide(choice.text))
    readonly property real bareWidest: 2.2 * Theme.strong + 2 + Math.max(...texts) // stacked, without icons
    readonly property real bareWidth: count * (2.2 * Theme.strong + 2) + texts.reduce((sum, wide) => sum + wide, 0) + (count - 1) * Theme.apart // in a line, without icons
    readonly property real lineWidth: choices.reduce((sum, choice) => sum + pillWidth(choice.text), (count - 1) * Theme.apart)
    readonly property real widest: Array.from({length: pills.count}, (_, place) => (pills.itemAt(place) as Door)?.implicitWidth ?? 0).reduce((most, wide) => Math.max(most, wide), 0)

    columns: stacked ? 1 : count
    layoutDirection: Theme.left ? Qt.RightToLeft : Qt.LeftToRight
    spacing: stacked && Theme.form !== Theme.Small ? Theme.gap * 2 : Theme.apart

    // How wide a pill is with a text and an icon.
    function pillWidth(text: string): real {
        return 3.8 * Theme.strong + 2 + ruler.wide(text);
    }

    function open(name: string): void {
        if (name === "further")
            kiosk.goOn();
        else
            kiosk.part(name);
    }

    TextRuler {
        id: ruler

        display: true
        size: doors.size
    }

    component Door: Pill {
        required property int index
        required property var modelData

        objectName: modelData.name
        size: doors.size
        width: doors.stacked ? doors.widest : implicitWidth
        height: doors.stacked ? Math.min(implicitHeight, doors.tallest) : implicitHeight
        fill: index === 0 ? Colours.action : Colours.surface(surface)
        ink: index === 0 ? Colours.ink : Colours.on(surface)
        lineColour: index === 0 ? Colours.ink : Colours.on(surface)
        iconName: doors.iconed ? modelData.icon : ""
        text: modelData.text
        onTapped: doors.open(modelData.name)
    }

    Repeater {
        id: pills

        model: doors.choices

        Door {}
    }
}
