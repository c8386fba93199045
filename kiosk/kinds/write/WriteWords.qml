pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models

// A text without a keyboard: openings, then the titles of the cards and little words; marks are always at hand. What one
// screen cannot hold comes on the next page.
Item {
    id: panel

    required property Models.WriteStep step
    property int page: 0
    property var tops: [0] // where each page begins
    property int firstWords: 0 // the page of the first words that are no opening
    readonly property real tall: Math.max(Theme.targetMin, Theme.body * (Theme.compact ? 1.5 : 2))
    readonly property real roomHeight: height - marks.height - Theme.apart

    signal keysAsked

    // Lines are never cut: a page begins with the line that the one before could not hold. Openings have their own.
    function divide() {
        const starts = [0];
        let words = -1;
        for (const chip of Array.from(flow.children).filter(child => child instanceof Pressable && child.visible)) {
            const last = starts[starts.length - 1];
            const first = words < 0 && chip.objectName.startsWith("fragment:");
            const apart = first && flow.height > roomHeight && chip.y > last;
            if (apart || chip.y + chip.height > last + roomHeight + 1)
                starts.push(chip.y);
            if (first)
                words = starts.length - 1;
        }
        tops = starts;
        firstWords = Math.max(0, words);
        page = Math.min(page, starts.length - 1);
    }

    function add(name: string) {
        step.add(name);
        if (name.startsWith("starter:"))
            page = firstWords;
    }

    onRoomHeightChanged: Qt.callLater(divide)

    component Chips: Repeater {
        id: chips

        property var sorts

        model: panel.step.fragments

        WriteChip {
            required property var model
            readonly property bool here: y >= panel.tops[panel.page] && y < (panel.tops[panel.page + 1] ?? Infinity)

            objectName: visible ? model.name : ""
            visible: chips.sorts.includes(model.sort)
            width: Math.min(implicitWidth, flow.width)
            tall: panel.tall
            text: model.text
            enabled: here
            opacity: here ? 1 : 0
            onTapped: panel.add(model.name)
        }
    }

    Item {
        width: parent.width
        height: panel.roomHeight
        clip: true

        Flow {
            id: flow

            y: -(panel.tops[panel.page] ?? 0)
            width: parent.width
            spacing: Theme.apart
            onPositioningComplete: panel.divide()

            Chips { sorts: ["starter"] }

            Item { width: flow.width; height: Theme.line } // what begins a text stands apart

            Chips { sorts: ["card", "link"] }
        }
    }

    WriteMarks {
        id: marks

        y: parent.height - height
        width: parent.width
        tall: panel.tall
        step: panel.step
        pages: panel.tops.length
        onTurned: by => panel.page = (panel.page + by + pages) % pages
        onKeysAsked: panel.keysAsked()
    }
}
