pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels as Models

// The result on a small screen, page by page: what to take away, which nobody has to leaf for; what became of this game, its
// texts, its poster once they are decided on, what was answered and what now.
Item {
    id: debrief

    required property Models.DebriefStep step
    required property Models.Kiosk kiosk
    readonly property int most: 8 // pages: nobody leafs through more
    readonly property var told: _told() // pages that there are in any case
    readonly property var plan: _plan()
    readonly property string now: plan[Math.min(foot.page, plan.length - 1)]
    readonly property int text: Number(now.slice(4)) // of the texts

    readonly property bool drawn: charts.whole && told.length + charts.pages <= most

    function _plan(): list<string> {
        return [...told.slice(0, -1), ...drawn ? _each("counts", charts.pages) : [], "last"];
    }

    function _told(): list<string> {
        return ["take", ...step.ending === "" ? [] : ["ending"], ..._each("text", step.texts.count), ...poster.asked < 0 ? ["poster"] : [], ...!step.rounded && step.ring.count > 0 ? ["ring"] : [], "last"];
    }

    function _each(name: string, count: int): list<string> {
        return Array.from({length: count}, (_, number) => `${name}${number}`);
    }

    Item {
        id: room

        y: Theme.aloof
        width: parent.width
        height: foot.y - Theme.gap - y

        DebriefEnding {
            anchors.fill: parent
            visible: debrief.now === "ending"
            step: debrief.step
        }

        DebriefText {
            anchors.fill: parent
            visible: debrief.now.startsWith("text")
            step: debrief.step
            number: debrief.text
        }

        DebriefPoster {
            id: poster

            anchors.fill: parent
            visible: debrief.now === "poster"
            step: debrief.step
            kiosk: debrief.kiosk
        }

        DebriefOrder {
            anchors.fill: parent
            visible: debrief.now === "ring"
            step: debrief.step
        }

        DebriefTake {
            anchors.fill: parent
            objectName: "take-away"
            visible: debrief.now === "take"
            step: debrief.step
        }

        DebriefCounts {
            id: charts

            anchors.fill: parent
            visible: debrief.now.startsWith("counts")
            step: debrief.step
            mute: true
            page: Number(debrief.now.slice(6)) || 0
        }

        DebriefLast {
            anchors.fill: parent
            visible: debrief.now === "last"
            step: debrief.step
            counts: debrief.drawn ? charts : null
            kiosk: debrief.kiosk
        }

        DebriefTold { content: room; page: foot.page }
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
