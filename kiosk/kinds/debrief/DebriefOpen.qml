import QtQuick
import kiosk.ui.theme
import kiosk.ui.steps
import kiosk.viewmodels as Models

// The result on a large screen: the ending, what to take away beside the first answers, then each answer and the order built.
Item {
    id: debrief

    required property Models.DebriefStep step
    required property Models.Kiosk kiosk
    readonly property real gap: Theme.margin
    readonly property bool tall: Theme.form === Theme.Tall
    readonly property bool ended: step.ending !== ""
    readonly property bool spread: step.panels.length > 0
    readonly property bool ringed: step.ring.count > 0
    readonly property bool paired: Theme.form === Theme.Tall ? room.height > 36 * Theme.body : room.width > 42 * Theme.body
    readonly property bool both: paired && spread && !ended // the first panel and the take-away together
    readonly property var plan: _plan()
    readonly property var now: plan[Math.min(foot.page, plan.length - 1)]

    // The pages, each by what it shows; texts, panels and the ring have numbers.
    function _plan(): var {
        const pages = [];
        if (ended)
            pages.push({ending: true});
        for (let text = 0; text < step.texts.count; text++)
            pages.push({text: text});
        pages.push(both ? {take: true, panel: 0} : {take: true});
        for (let number = both ? 1 : 0; number < step.panels.length; number++)
            pages.push({panel: number});
        for (let page = 0; ringed && page < ring.pages; page++)
            pages.push({ring: page});
        if (foot.apart)
            pages.push({doors: true});
        return pages;
    }

    Item {
        id: room

        width: parent.width
        height: foot.y - Theme.gap * 3

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
        }

        DebriefSpread {
            width: debrief.both && debrief.now.take !== undefined && !debrief.tall ? (parent.width - debrief.gap * 1.5) / 2 : parent.width
            height: debrief.both && debrief.now.take !== undefined && debrief.tall ? (parent.height - debrief.gap) / 2 : parent.height
            visible: debrief.now.panel !== undefined
            panel: debrief.step.panels[debrief.now.panel ?? 0] ?? ({names: [], told: []})
        }

        DebriefTake {
            x: parent.width - width
            y: parent.height - height
            width: debrief.both && !debrief.tall ? (parent.width - debrief.gap * 1.5) / 2 : parent.width
            height: debrief.both && debrief.tall ? (parent.height - debrief.gap) / 2 : parent.height
            visible: debrief.now.take !== undefined
            step: debrief.step
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
