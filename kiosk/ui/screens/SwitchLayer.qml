pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// For one switch: a ring goes around what a press takes, over everything, and below all of it stands what that is called.
Item {
    id: mark

    required property Kiosk kiosk
    required property Item focused // what Tab goes on from
    readonly property SwitchModel scan: kiosk.touching.scan
    property var found: [] // all that can be pressed
    property var places: [] // where
    property bool stale: false // something was painted since
    property string shown // what was on the screen, in words
    readonly property string screen: [kiosk.place, kiosk.sheet.kind, kiosk.table.stepId, kiosk.table.turn, kiosk.table.prompt].join("\n")
    readonly property var marked: Array.from(scan.marked)
    readonly property var names: marked.map(place => _name(found[place])).filter(Boolean)
    readonly property string told: scan.resting ? Words.scan.rests : scan.back ? Words.scan.back : names.length > 1 ? Words.scan.group(_short(names[0]), _short(names[names.length - 1])) : names[0] ?? ""

    // Tell what can be pressed now, and whether that is another screen.
    function look() {
        const now = Arrows.reached(focused).filter(item => item instanceof Pressable && (item as Pressable).interactive);
        const other = now.length !== found.length || now.some((item, place) => item !== found[place]);
        const words = [screen, ...now.map(_name)].join("\n");
        const changed = words !== shown;
        [found, shown, stale] = [now, words, false];
        places = now.map(item => item.mapToItem(mark, Qt.rect(0, 0, item.width, item.height)));
        scan.offer(now.map((item, place) => ({x: places[place].x, y: places[place].y, width: item.width, height: item.height, aside: _aside(item)})), other, changed);
    }

    function _name(item: var): string {
        return item?.Accessible.name ?? "";
    }

    // What a name begins with, before what is told of it.
    function _short(name: string): string {
        return name.split(/[,;(]|[^\S\n]:/)[0];
    }

    // Whether it is of a bar, which says so.
    function _aside(item: var): bool {
        for (let at = item; at; at = at.parent)
            if (at.scannedLast)
                return true;
        return false;
    }

    // As much of a place as lies in the window.
    function _within(area: rect): rect {
        const left = Math.max(0, area.x), top = Math.max(0, area.y);
        return Qt.rect(left, top, Math.min(Theme.width, area.x + area.width) - left, Math.min(Theme.bottom, area.y + area.height) - top);
    }

    objectName: "switch"
    parent: Window.contentItem
    z: (T.Overlay.overlay?.z ?? 0) + 1
    anchors.fill: parent
    visible: scan.active
    Accessible.ignored: true
    onVisibleChanged: if (visible) {
        [found, shown] = [[], ""];
        look();
    }
    onToldChanged: Voice.mark(told)
    onScreenChanged: stale = true

    Connections {
        target: mark.Window.window
        enabled: mark.scan.active

        function onFrameSwapped() {
            mark.stale = true;
        }
    }

    Connections {
        target: mark.scan

        function onTicked() { // a timer of QML that runs alone stops what drives animations where none runs
            if (mark.stale)
                mark.look();
        }

        function onAsked() {
            mark.look();
        }

        function onPressed(place: int) {
            (mark.found[place] as Pressable)?.click();
        }
    }

    Repeater {
        model: mark.marked

        Item {
            required property int modelData
            readonly property rect area: mark._within(mark.places[modelData] ?? Qt.rect(0, 0, 0, 0))

            x: area.x
            y: area.y
            width: area.width
            height: area.height
            visible: width > 0 && height > 0

            FocusRing {
                thick: Theme.mm(1) // twice, in two tones
                radius: Theme.radius
            }
        }
    }

    FootStrip {
        objectName: "switch-told"
        text: ruled(mark.told) ? mark.told : mark._short(mark.told)
    }
}
