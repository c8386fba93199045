pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// The sections of the facilitator's screen, and the way out: at the left, or a band at the top of a tall window. In a small
// one their names have the room of their pictures.
Rectangle {
    id: rail

    required property Kiosk kiosk
    readonly property FacilitatorModel facilitator: kiosk.facilitator
    readonly property bool band: Theme.portrait
    readonly property bool headed: band || !Theme.compact
    readonly property real inset: headed ? Theme.margin * 0.75 : Theme.gap / 2
    readonly property var sections: ["leading", "games", "results", "texts", "care", "state"].filter(name => name !== "leading" || facilitator.atTable)

    // The widest of its words, but for the way out.
    function natural(): real {
        let most = heading.visible ? heading.implicitWidth + Theme.body : 0;
        for (let number = 0; number < items.count; number++)
            most = Math.max(most, items.itemAt(number)?.implicitWidth ?? 0);
        return most;
    }

    // To the way out, which is never taken by that alone.
    function lead() {
        out.forceActiveFocus(Qt.BacktabFocusReason);
    }

    implicitWidth: natural() + 2 * inset
    implicitHeight: band ? places.y + places.height + inset / 2 : 0
    color: Colours.surface("night")

    Label {
        id: heading

        x: rail.inset + Theme.body * 0.5
        y: rail.band ? out.y + (out.height - height) / 2 : rail.inset * 1.2
        visible: rail.headed
        role: Label.Title
        size: Theme.strong
        text: rail.facilitator.level === "technician" ? Words.staff.technician : Words.staff.title
        color: Colours.on("night")
    }

    Flow {
        id: places

        x: rail.inset
        y: rail.band ? out.y + out.height + Theme.gap : heading.visible ? heading.y + heading.height + Theme.body * 0.6 : rail.inset
        width: rail.width - 2 * x
        spacing: Theme.gap

        Repeater {
            id: items

            model: rail.sections

            RailItem {
                required property string modelData

                objectName: `section:${modelData}`
                width: rail.band ? implicitWidth : places.width
                chosen: rail.facilitator.section === modelData
                iconName: Icons[modelData]
                text: Words.staff.word(modelData)
                onTapped: rail.facilitator.show(modelData)
            }
        }
    }

    RailItem {
        id: out

        objectName: "hand-back"
        x: rail.band ? rail.width - width - rail.inset : rail.inset
        y: rail.band ? rail.inset / 2 : rail.height - height - rail.inset
        width: rail.band ? implicitWidth : places.width
        iconName: Icons.handBack
        text: Words.staff.hand_back
        Accessible.role: Accessible.Button
        onTapped: rail.facilitator.handBack()
    }
}
