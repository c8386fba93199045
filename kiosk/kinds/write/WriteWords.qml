pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models

// A text without a keyboard: openings, then the titles of the cards and little words; marks are always at hand. They
// are as large as leaves them on one page; what a screen cannot hold even so comes on the next one.
Item {
    id: panel

    required property Models.WriteStep step
    property int page: 0
    property var tops: [0] // where each page begins
    property int firstWords: 0 // the page of the first words that are no opening
    property int opening: Theme.body // letters of openings, px
    property int letters: Theme.body // of the other words
    readonly property real tall: Math.max(Theme.targetMin, Theme.body * (Theme.compact ? 1.5 : 2))
    readonly property real roomHeight: height - marks.height - Theme.apart

    signal keysAsked

    // Lines are never cut: a page begins with the line that the one before could not hold. Openings have their own.
    function divide() {
        const starts = [0];
        const chips = Array.from(flow.children).filter(child => child instanceof Pressable && child.visible);
        let words = -1;
        const whole = _letters(chips), later = chips.findIndex(chip => chip.objectName.startsWith("fragment:"));
        opening = whole || _letters(chips.slice(0, later)) || Theme.body;
        letters = whole || _letters(chips.slice(later)) || Theme.body;
        for (const chip of chips) {
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

    // As large as leaves them on one page, px; 0 where none is.
    function _letters(chips: var): int {
        for (let size = Theme.headline; size > Theme.body; size *= 0.95)
            if (_high(chips, Math.floor(size)) <= roomHeight)
                return size;
        return 0;
    }

    // How high they stand in letters of that size, px: without end where one is wider than the panel.
    function _high(chips: var, size: int): real {
        const high = tall * size / ruler.size + Theme.apart;
        let used = Infinity, rows = 0, words = false;
        for (const chip of chips) {
            const apart = !words && chip.objectName.startsWith("fragment:");
            const wide = Math.ceil(ruler.wide(chip.text) * size / ruler.size) + size + 1;
            if (wide > width)
                return Infinity;
            if (apart || used + wide > width) {
                rows += 1;
                used = 0;
            }
            used += wide + Theme.apart;
            words = words || apart;
        }
        return rows * high + Theme.line;
    }

    function add(name: string) {
        step.add(name);
        if (name.startsWith("starter:"))
            page = firstWords;
    }

    onRoomHeightChanged: dividing.restart()

    Timer {
        id: dividing

        interval: 0 // once everything has its size, and never after it has gone
        onTriggered: panel.divide()
    }

    TextRuler { id: ruler; font.weight: Font.Bold }

    component Chips: Repeater {
        id: chips

        property var sorts
        property int letters

        model: panel.step.fragments

        WriteChip {
            required property var model
            readonly property bool here: y >= panel.tops[panel.page] && y < (panel.tops[panel.page + 1] ?? Infinity)

            objectName: visible ? model.name : ""
            visible: chips.sorts.includes(model.sort)
            width: Math.min(implicitWidth, flow.width)
            tall: panel.tall * chips.letters / Theme.body
            size: chips.letters
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

            Chips { sorts: ["starter"]; letters: panel.opening }

            Item { width: flow.width; height: Theme.line } // what begins a text stands apart

            Chips { sorts: ["card", "link"]; letters: panel.letters }
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
