pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels
import kiosk.words

// Beside a table that is led, never over it: what is needed most, as far as there is room; the rest waits behind « more ».
// Below the table; at its right, without words, where the window is low.
Rectangle {
    id: strip

    required property Kiosk kiosk
    readonly property bool side: Theme.landscape && Theme.compact
    readonly property real inset: Theme.gap
    readonly property real room: (side ? more.y : more.x) - 2 * inset
    property int fitting: 0 // how many there is room for

    function measure() {
        let used = 0, count = 0;
        for (; count < shortcuts.count; count++) {
            const button = shortcuts.itemAt(count);
            used += ((side ? button?.implicitHeight : button?.implicitWidth) ?? 0) + (count > 0 ? Theme.gap : 0);
            if (used > room)
                break;
        }
        fitting = count;
    }

    implicitWidth: out.width + 2 * inset
    implicitHeight: more.height + 2 * inset
    color: Colours.surface("night")
    onRoomChanged: later.restart()

    Timer {
        id: later

        interval: 0 // once for all changes, and never after what is measured has gone
        onTriggered: strip.measure()
    }

    LeadingActions {
        id: deeds

        kiosk: strip.kiosk
        onAsked: sheet => sheets.kind = sheet
    }

    Grid {
        x: strip.inset
        y: strip.inset
        columns: strip.side ? 1 : deeds.names.length
        spacing: Theme.gap

        Repeater {
            id: shortcuts

            model: deeds.names

            LeadingButton {
                required property string modelData
                required property int index

                objectName: `lead:${modelData}`
                visible: index < strip.fitting
                enabled: deeds.may(modelData)
                wordy: !strip.side
                choosable: modelData === "pause" || modelData === "talk"
                chosen: (modelData === "pause" && deeds.held) || (modelData === "talk" && deeds.talking)
                iconName: deeds.icon(modelData)
                caption: deeds.label(modelData)
                text: deeds.spoken(modelData)
                onImplicitWidthChanged: later.restart()
                onTapped: deeds.act(modelData)
            }
        }
    }

    LeadingButton {
        id: more

        objectName: "lead:more"
        x: strip.side ? strip.inset : out.x - width - Theme.gap
        y: strip.side ? out.y - height - Theme.gap : strip.inset
        wordy: !strip.side
        iconName: Icons.more
        text: Words.leading.more
        onTapped: sheets.kind = "more"
    }

    LeadingButton {
        id: out

        objectName: "lead:hand-back"
        x: strip.width - width - strip.inset
        y: strip.height - height - strip.inset
        wordy: !Theme.compact && !Theme.portrait
        iconName: Icons.handBack
        text: Words.staff.hand_back
        onTapped: strip.kiosk.facilitator.handBack()
    }

    LeadingSheet {
        id: sheets

        actions: deeds
    }
}
