import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels as Models

// The result: you and the festival, what to take away, the order you built. As much at once as the screen can hold.
Item {
    id: debrief

    required property Models.DebriefStep step
    required property Models.Kiosk kiosk
    readonly property var words: kiosk.words
    readonly property string surface: kiosk.table.color
    readonly property real gap: Theme.margin
    readonly property bool spread: step.points.count > 0
    readonly property bool ringed: step.ring.count > 0
    readonly property bool paired: !Theme.compact && (Theme.portrait ? room.height > 36 * Theme.body : room.width > 42 * Theme.body)
    readonly property bool both: paired && spread // the scale and the take-away together
    readonly property var told: [step.movement, step.festival, ...Theme.compact ? [step.found, step.hesitation] : []].filter(sentence => sentence !== "")
    readonly property var plan: _plan()
    readonly property var now: plan[Math.min(foot.page, plan.length - 1)]

    // The pages, each by what it shows; a part is a name, « ring » has a number.
    function _plan(): var {
        const pages = [];
        const show = (page, wanted) => wanted && pages.push(page);
        if (Theme.compact) {
            show({take: ["keep"]}, true);
            show({take: ["attempt"]}, true);
            show({take: ["code"]}, true);
            show({spread: ["statement"]}, spread && step.statement !== "");
            show({spread: ["scale"]}, spread);
            show({spread: ["moved"]}, told.length > 0);
        } else {
            const all = {take: ["keep", "attempt", "code"]};
            const scale = {spread: ["statement", "scale", "moved"]};
            show(both ? Object.assign({}, all, scale) : all, true);
            show(scale, spread && !both);
        }
        for (let page = 0; ringed && page < ring.pages; page++)
            pages.push({ring: page});
        show({doors: true}, foot.apart);
        return pages;
    }

    Item {
        id: room

        width: parent.width
        height: foot.y - Theme.gap * (Theme.compact ? 2 : 3)

        DebriefSpread {
            width: debrief.both && !Theme.portrait ? (parent.width - debrief.gap * 1.5) / 2 : parent.width
            height: debrief.both && Theme.portrait ? (parent.height - debrief.gap) / 2 : parent.height
            visible: debrief.now.spread !== undefined
            step: debrief.step
            words: debrief.words
            surface: debrief.surface
            told: debrief.told
            parts: debrief.now.spread ?? ["statement"]
        }

        DebriefTake {
            x: parent.width - width
            y: parent.height - height
            width: debrief.both && !Theme.portrait ? (parent.width - debrief.gap * 1.5) / 2 : parent.width
            height: debrief.both && Theme.portrait ? (parent.height - debrief.gap) / 2 : parent.height
            visible: debrief.now.take !== undefined
            step: debrief.step
            words: debrief.words
            parts: debrief.now.take ?? ["keep"]
        }

        DebriefRing {
            id: ring

            anchors.fill: parent
            visible: debrief.now.ring !== undefined
            step: debrief.step
            words: debrief.words
            surface: debrief.surface
            page: debrief.now.ring ?? 0
        }

        DebriefDoors {
            anchors.centerIn: parent
            visible: debrief.now.doors === true
            stacked: true
            most: parent.height
            kiosk: debrief.kiosk
            surface: debrief.surface
        }
    }

    DebriefFoot {
        id: foot

        y: parent.height - height
        room: debrief.width
        step: debrief.step
        kiosk: debrief.kiosk
        surface: debrief.surface
        pages: debrief.plan.length
        onPagesChanged: page = Math.max(0, Math.min(page, pages - 1))
    }
}
