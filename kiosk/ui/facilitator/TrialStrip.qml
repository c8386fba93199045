import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// Below a game that is tried, never over it: it says that nothing of it counts.
Rectangle {
    id: strip

    implicitHeight: told.implicitHeight + Theme.gap / 2
    color: Colours.surface("action")

    Label {
        id: told

        x: Theme.margin
        y: (strip.height - height) / 2
        width: strip.width - 2 * x
        horizontalAlignment: Text.AlignHCenter
        role: Label.Strong
        size: Theme.compact ? Theme.least : Theme.body
        text: Words.trial.told
        color: Colours.on("action")
    }
}
