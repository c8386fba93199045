pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.steps
import kiosk.viewmodels as Models

// The result on a large screen: the poster with what to take away and the festival as one picture; then all answers.
Item {
    id: debrief

    required property Models.DebriefStep step
    required property Models.Kiosk kiosk
    readonly property real gap: Theme.margin
    readonly property bool tall: Theme.form === Theme.Tall
    readonly property bool ringed: step.ring.count > 0 && !step.rounded
    readonly property bool paired: tall ? place.height > 36 * Theme.body : place.width > 40 * Theme.body // the poster has what to take away beside it
    readonly property var plan: _plan()
    readonly property var now: plan[Math.min(foot.page, plan.length - 1)]

    // The pages, each by what it shows; texts, answers and the ring have numbers.
    function _plan(): var {
        const more = (name, count) => Array.from({length: count}, (_, number) => ({[name]: number}));
        return [{poster: true, take: paired}, ...paired ? [] : [{take: true}], ...more("counts", counts.pages), ...ringed ? more("ring", ring.pages) : [], ...foot.apart ? [{doors: true}] : []];
    }

    Item {
        id: place

        readonly property bool crowded: debrief.step.crowd.length > 0 && take.needed + Theme.gap + festival.needed <= side.height
        readonly property bool beside: debrief.paired && !debrief.tall
        readonly property real wide: beside ? (width - debrief.gap) * 0.52 : width // of the poster
        readonly property real high: !debrief.paired ? height : debrief.tall ? (height - debrief.gap) * 0.55 : height
        readonly property rect side: !debrief.paired ? Qt.rect(0, 0, width, height) : beside ? Qt.rect(wide + debrief.gap, 0, width - wide - debrief.gap, height) : Qt.rect(0, high + debrief.gap, width, height - high - debrief.gap)

        width: parent.width
        height: foot.y - Theme.gap * 3

        DebriefPoster {
            id: poster

            width: place.wide
            height: place.high
            visible: debrief.now.poster === true
            step: debrief.step
            kiosk: debrief.kiosk
        }

        DebriefTake {
            id: take

            x: place.side.x
            y: place.side.y
            width: place.side.width
            height: place.side.height - (place.crowded ? festival.height + Theme.gap : 0)
            visible: debrief.now.take === true
            step: debrief.step
        }

        Loader {
            id: festival

            readonly property real needed: (item as DebriefCrowd)?.needed ?? 0
            readonly property bool known: (item as DebriefCrowd)?.known ?? false

            x: place.side.x
            y: place.side.y + place.side.height - height
            width: place.side.width
            height: Math.max(needed, Math.min(place.side.height - take.wished - Theme.gap, place.side.height * (known ? 0.36 : 0)))
            visible: debrief.now.take === true && place.crowded
            sourceComponent: debrief.step.crowd.length > 0 ? crowd : null
        }

        Component { id: crowd; DebriefCrowd { crowd: debrief.step.crowd[0] } }

        DebriefCounts {
            id: counts

            anchors.fill: parent
            visible: debrief.now.counts !== undefined
            step: debrief.step
            seats: debrief.kiosk.table.seats
            rest: poster.rest
            crowded: !place.crowded
            page: debrief.now.counts ?? 0
        }

        DebriefOrder {
            id: ring

            anchors.fill: parent
            visible: debrief.now.ring !== undefined
            step: debrief.step
            page: debrief.now.ring ?? 0
        }

        DebriefDoors {
            id: doors

            anchors.centerIn: parent
            visible: debrief.now.doors === true
            stacked: true
            most: parent.height
            kiosk: debrief.kiosk
        }

        DebriefTable {
            y: doors.y + doors.height + debrief.gap
            width: parent.width
            height: parent.height - y
            visible: doors.visible
            seats: debrief.kiosk.table.seats
        }

        DebriefTold { content: place; page: foot.page.toString() }
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
