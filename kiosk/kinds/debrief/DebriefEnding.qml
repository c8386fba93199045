import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models

// What the game came to: its title, and what was gained, what was lost, what would change it.
Plate {
    id: ending

    required property Models.DebriefStep step
    readonly property real pad: Theme.margin * (Theme.compact ? 0.7 : 1.2)

    FitText {
        id: title

        x: ending.pad
        y: ending.pad
        width: parent.width - 2 * x
        height: Math.ceil(maximum * Theme.displayLeading * (Theme.portrait ? 2 : 1.2))
        text: ending.step.ending
        display: true
        beside: true
        maximum: Theme.compact ? Theme.title : Theme.headline
    }

    Label {
        id: share

        x: ending.pad
        y: parent.height - height - ending.pad - ending.lift
        width: parent.width - 2 * x
        text: ending.step.sameEnding
        color: Colours.quiet
    }

    FitText {
        x: ending.pad
        y: title.y + title.naturalHeight + Theme.gap * 2
        width: parent.width - 2 * x
        height: share.y - y - Theme.gap
        text: ending.step.meaning
        maximum: Theme.title
        verticalAlignment: Theme.compact ? Text.AlignTop : Text.AlignVCenter
    }
}
