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
    readonly property var plan: _plan()
    readonly property string now: plan[Math.min(foot.page, plan.length - 1)]
    readonly property int text: Number(now.slice(4)) // of the texts

    function _plan(): list<string> {
        const texts = Array.from({length: step.texts.count}, (_, number) => `text${number}`);
        return ["take", ...step.ending === "" ? [] : ["ending"], ...texts, ...poster.asked < 0 ? ["poster"] : [], ...!step.rounded && step.ring.count > 0 ? ["ring"] : [], "last"];
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

        DebriefLast {
            id: last

            anchors.fill: parent
            visible: debrief.now === "last"
            step: debrief.step
            kiosk: debrief.kiosk
        }

        DebriefTold { content: room; page: `${foot.page} ${last.leaf}` }
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
