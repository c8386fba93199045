import QtQuick
import kiosk.ui.theme
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// The result: you and the festival, what to take away, the order you built. As much at once as the screen can hold.
Item {
    id: debrief

    required property Models.DebriefStep step
    required property Models.Kiosk kiosk
    readonly property real gap: Theme.margin
    readonly property bool ended: step.ending !== ""
    readonly property bool spread: step.panels.length > 0
    readonly property bool ringed: step.ring.count > 0
    readonly property bool paired: !Theme.compact && (Theme.portrait ? room.height > 36 * Theme.body : room.width > 42 * Theme.body)
    readonly property bool both: paired && spread && !ended // the first panel and the take-away together
    readonly property var plan: _plan()
    readonly property var now: plan[Math.min(foot.page, plan.length - 1)]

    // The pages, each by what it shows; a part is a name, « ring » has a number.
    function _plan(): var {
        const pages = [];
        const show = (page, wanted) => wanted && pages.push(page);
        show({ending: true}, ended);
        for (let text = 0; text < step.texts.count; text++) {
            show({text: text}, true);
            show({text: text, doors: true}, Theme.compact);
        }
        if (Theme.compact) {
            show({take: ["keep"]}, true);
            show({take: ["attempt"]}, true);
            show({take: ["code"]}, true);
        } else {
            show(Object.assign({take: ["keep", "attempt", "code"]}, both ? {panel: 0, parts: ["statement", "answers", "told"]} : {}), true);
        }
        for (let number = both ? 1 : 0; number < step.panels.length; number++) {
            show({panel: number, parts: ["statement"]}, Theme.compact && step.panels[number].statement !== "");
            show({panel: number, parts: Theme.compact ? ["answers"] : ["statement", "answers", "told"]}, !Theme.compact || step.panels[number].sort !== "words");
            show({panel: number, parts: ["told"]}, Theme.compact && !((ended || number + 1 < step.panels.length) && step.panels[number].told.every(text => text === Words.result.first))); // said once
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

        DebriefEnding {
            anchors.fill: parent
            visible: debrief.now.ending === true
            step: debrief.step
        }

        DebriefText {
            anchors.fill: parent
            visible: debrief.now.text !== undefined
            step: debrief.step
            number: debrief.now.text ?? 0
            doors: debrief.now.doors === true
        }

        DebriefSpread {
            width: debrief.both && debrief.now.take !== undefined && !Theme.portrait ? (parent.width - debrief.gap * 1.5) / 2 : parent.width
            height: debrief.both && debrief.now.take !== undefined && Theme.portrait ? (parent.height - debrief.gap) / 2 : parent.height
            visible: debrief.now.panel !== undefined
            panel: debrief.step.panels[debrief.now.panel ?? 0] ?? ({names: [], told: []})
            parts: debrief.now.parts ?? ["statement"]
        }

        DebriefTake {
            x: parent.width - width
            y: parent.height - height
            width: debrief.both && !Theme.portrait ? (parent.width - debrief.gap * 1.5) / 2 : parent.width
            height: debrief.both && Theme.portrait ? (parent.height - debrief.gap) / 2 : parent.height
            visible: debrief.now.take !== undefined
            step: debrief.step
            parts: debrief.now.take ?? ["keep"]
        }

        DebriefRing {
            id: ring

            anchors.fill: parent
            visible: debrief.now.ring !== undefined
            step: debrief.step
            page: debrief.now.ring ?? 0
        }

        DebriefDoors {
            anchors.centerIn: parent
            visible: debrief.now.doors === true && debrief.now.text === undefined
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
