pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models

// The result on a small screen, in few pages: what belongs together stands together as far as its words leave room.
Item {
    id: debrief

    required property Models.DebriefStep step
    required property Models.Kiosk kiosk
    readonly property real column: width - 2 * Theme.gap
    readonly property bool together: ruler.high(step.keep, column) + ruler.high(step.attempt, column) + 2.8 * Theme.body + 5 * Theme.gap + Theme.lift <= room.height
    readonly property var plan: _plan()
    readonly property var now: plan[Math.min(foot.page, plan.length - 1)]

    // The pages, each by what it shows; texts, panels and the ring have numbers.
    function _plan(): var {
        const pages = step.ending === "" ? [] : [{ending: true}];
        for (let text = 0; text < step.texts.count; text++)
            pages.push({text: text}, {text: text, fate: true});
        pages.push(...(together ? [["keep", "attempt"]] : [["keep"], ["attempt"]]).map(parts => ({take: parts})));
        pages.push(..._panels());
        for (let page = 0; step.ring.count > 0 && page < ring.pages; page++)
            pages.push({ring: page});
        pages.push(...Theme.large ? [{take: ["code"]}, {doors: true}] : [{take: ["code"], doors: true}]);
        return pages;
    }

    // A vote taken twice stands side by side where it is whole.
    function _panels(): var {
        const half = (room.width - Theme.margin) / 2;
        const shown = [];
        const pages = [];
        step.panels.forEach((panel, number) => {
            if (shown.includes(number))
                return;
            const again = step.panels.findIndex((other, later) => later > number && other.sort !== "words" && other.names.join() === panel.names.join());
            const both = again > 0 && [number, again].every(one => _least(one, half) <= room.height);
            shown.push(number, ...both ? [again] : []);
            if (_least(number, room.width) > room.height)
                pages.push({panels: [number], part: "asked"}, {panels: [number], part: "answered"});
            else
                pages.push({panels: both ? [number, again] : [number]});
        });
        return pages;
    }

    // How high a panel has to be in that width.
    function _least(number: int, wide: real): real {
        const measure = measures.count > number ? measures.itemAt(number) as DebriefSpread : null;
        return measure?.needed(wide) ?? Infinity;
    }

    TextRuler {
        id: ruler

        display: true
    }

    Repeater { // measures the panels
        id: measures

        model: debrief.step.panels.length

        DebriefSpread {
            required property int index

            visible: false
            panel: debrief.step.panels[index] ?? ({})
            hushed: index > 0 || debrief.step.ending !== ""
        }
    }

    Item {
        id: room

        width: parent.width
        height: foot.y - Theme.gap

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
            doors: debrief.now.fate === true
        }

        DebriefTake {
            id: take

            width: debrief.now.doors === true ? doors.beside : parent.width
            height: parent.height
            visible: debrief.now.take !== undefined
            step: debrief.step
            parts: debrief.now.take ?? ["keep"]
        }

        RowLayout {
            anchors.fill: parent
            visible: debrief.now.panels !== undefined
            spacing: Theme.margin
            uniformCellSizes: true

            Repeater {
                model: debrief.now.panels ?? []

                DebriefSpread {
                    required property int modelData

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    panel: debrief.step.panels[modelData] ?? ({})
                    part: debrief.now.part ?? ""
                    hushed: modelData > 0 || debrief.step.ending !== ""
                }
            }
        }

        DebriefRing {
            id: ring

            anchors.fill: parent
            visible: debrief.now.ring !== undefined
            step: debrief.step
            page: debrief.now.ring ?? 0
        }

        DebriefDoors {
            id: doors

            readonly property real beside: room.width - bareWidest - Theme.gap * 2 // what is left

            x: debrief.now.take === undefined ? (parent.width - width) / 2 : parent.width - width
            anchors.verticalCenter: parent.verticalCenter
            visible: debrief.now.doors === true
            stacked: true
            iconed: debrief.now.take === undefined
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
