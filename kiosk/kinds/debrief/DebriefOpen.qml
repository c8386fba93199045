pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.steps
import kiosk.viewmodels as Models

// The result on a large screen: a poster of what it came to, of the ring that was closed or of what was written, and what to
// take away; then the answers, and the order built.
Item {
    id: debrief

    required property Models.DebriefStep step
    required property Models.Kiosk kiosk
    readonly property real gap: Theme.margin
    readonly property bool tall: Theme.form === Theme.Tall
    readonly property string picture: step.rounded ? "poster" : step.texts.count > 0 ? "text" : "ending"
    readonly property bool ringed: step.ring.count > 0 && picture !== "poster"
    readonly property bool paired: tall ? room.height > 36 * Theme.body : room.width > 40 * Theme.body // two halves on a page
    readonly property int most: paired ? 2 : 1 // answers drawn on a page
    readonly property var plan: _plan()
    readonly property var now: plan[Math.min(foot.page, plan.length - 1)]

    // Whether there is nothing to draw of what was answered there.
    function worded(number: int): bool {
        return step.panels[number].sort === "words";
    }

    // The pages, each by what it shows; texts, panels and the ring have numbers.
    function _plan(): var {
        const numbers = Array.from({length: step.panels.length}, (_, number) => number);
        const panels = numbers.filter(number => !worded(number)), last = numbers.filter(worded);
        const beside = paired && picture === "" ? panels.splice(0, 1) : []; // the take-away stands beside the picture, or else the first answers
        const pages = picture === "" ? [] : [{picture: true, take: paired}];
        for (let text = picture === "text" ? 1 : 0; text < step.texts.count; text++)
            pages.push({text: text});
        if (beside.length > 0 && panels.length === 0)
            beside.push(...last.splice(0));
        if (picture === "" || !paired)
            pages.push({take: true, panels: beside});
        const joined = panels.length > 0 && (paired || (last.length === 1 && room.height > 24 * Theme.body)); // what is only said, below what is drawn
        for (let number = 0; number < panels.length; number += most)
            pages.push({panels: [...panels.slice(number, number + most), ...joined && number + most >= panels.length ? last : []]});
        if (last.length > 0 && !joined)
            pages.push({panels: last});
        for (let page = 0; ringed && page < ring.pages; page++)
            pages.push({ring: page});
        if (foot.apart)
            pages.push({doors: true});
        return pages;
    }

    Item {
        id: room

        readonly property bool halved: debrief.now.take === true && (debrief.now.picture === true || panels.count > 0)
        readonly property real wide: halved && !debrief.tall ? (width - debrief.gap * 1.5) * (debrief.now.picture === true ? 0.57 : 0.5) : width // of what stands beside the take-away
        readonly property real high: halved && debrief.tall ? (height - debrief.gap) * (debrief.now.picture === true && debrief.picture === "poster" ? 0.64 : 0.5) : height
        readonly property int drawn: (debrief.now.panels ?? []).filter(number => !debrief.worded(number)).length
        readonly property int said: panels.count - drawn
        readonly property real strip: said === 0 ? 0 : drawn === 0 ? high : Math.min(high * 0.3, 6 * Theme.body) // of what is only said, below

        // Where a panel stands among so many, one after the other across a room that begins at a height.
        function cell(place: int, count: int, top: real, high: real): rect {
            const down = debrief.tall ? count : 1, across = debrief.tall ? 1 : count;
            const wide = (room.wide - (across - 1) * debrief.gap * 1.5) / across, each = (high - (down - 1) * debrief.gap) / down;
            return Qt.rect(debrief.tall ? 0 : place * (wide + debrief.gap * 1.5), top + (debrief.tall ? place * (each + debrief.gap) : 0), wide, each);
        }

        width: parent.width
        height: foot.y - Theme.gap * 3

        DebriefKeepsake {
            width: room.wide
            height: room.high
            visible: debrief.now.picture === true && debrief.picture === "ending"
            step: debrief.step
            kiosk: debrief.kiosk
        }

        DebriefPoster {
            width: room.wide
            height: room.high
            visible: debrief.now.picture === true && debrief.picture === "poster"
            step: debrief.step
            kiosk: debrief.kiosk
        }

        DebriefText {
            width: debrief.now.picture === true ? room.wide : parent.width
            height: debrief.now.picture === true ? room.high : parent.height
            visible: debrief.now.text !== undefined || (debrief.now.picture === true && debrief.picture === "text")
            step: debrief.step
            number: debrief.now.text ?? 0
        }

        Repeater {
            id: panels

            model: debrief.now.panels ?? []

            DebriefSpread {
                required property int modelData
                required property int index

                readonly property rect box: index < room.drawn ? room.cell(index, room.drawn, 0, room.high - (room.said > 0 ? room.strip + debrief.gap : 0)) : room.cell(index - room.drawn, room.said, room.high - room.strip, room.strip)

                x: box.x
                y: box.y
                width: box.width
                height: box.height
                panel: debrief.step.panels[modelData] ?? ({names: [], told: []})
            }
        }

        DebriefTake {
            x: parent.width - width
            y: parent.height - height
            width: room.halved && !debrief.tall ? parent.width - room.wide - debrief.gap * 1.5 : room.wide
            height: room.halved && debrief.tall ? parent.height - debrief.gap - room.high : room.high
            visible: debrief.now.take === true
            step: debrief.step
        }

        DebriefOrder {
            id: ring

            anchors.fill: parent
            visible: debrief.now.ring !== undefined
            step: debrief.step
            page: debrief.now.ring ?? 0
        }

        DebriefDoors {
            anchors.centerIn: parent
            visible: debrief.now.doors === true
            stacked: true
            most: parent.height
            kiosk: debrief.kiosk
        }
    }

    DebriefFoot {
        id: foot

        y: parent.height - height
        room: debrief.width
        step: debrief.step
        kiosk: debrief.kiosk
        pages: debrief.plan.length
        onPagesChanged: page = Math.max(0, Math.min(page, pages - 1))
    }
}
