pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.ui.theme

// How far one is: a pennant for each step, those behind filled, the present one larger, on a string. With more steps than
// room a pennant stands for several; high contrast has figures instead. Decorative: what holds it says it.
Item {
    id: garland

    required property int count
    required property int at // 0 is the first step
    property string surface: Colours.ground
    readonly property real least: Theme.mm(7) // of the way from one pennant to the next
    readonly property int shown: Math.max(1, Math.min(count, Math.floor(width / least)))
    readonly property int present: Math.floor(at * shown / Math.max(1, count))
    readonly property real step: width / shown
    readonly property real side: Math.min(step * 0.9, height * 0.9) // of the present one
    readonly property real sag: Math.min(height * 0.14, side * 0.3)

    function _hang(part: real): point {
        return Qt.point(part * width, Theme.line + Math.sin(part * Math.PI) * sag);
    }

    function _pennant(place: int): var {
        const top = _hang((place + 0.5) / shown);
        const half = side * (place === present ? 0.5 : 0.36);
        const left = Qt.point(top.x - half, top.y);
        return [left, Qt.point(top.x + half, top.y), Qt.point(top.x, top.y + 2.1 * half * 0.8), left];
    }

    function _pennants(first: int, end: int): var {
        return Array.from({length: Math.max(0, end - first)}, (_, index) => _pennant(first + index));
    }

    implicitWidth: Theme.highContrast ? figures.implicitWidth : count * Theme.mm(12)
    implicitHeight: Theme.highContrast ? figures.implicitHeight : Math.max(Theme.mm(10), Theme.body)

    Label {
        id: figures

        anchors.fill: parent
        visible: Theme.highContrast
        role: Label.Strong
        size: Theme.compact ? Theme.least : Theme.strong
        text: `${garland.at + 1} / ${garland.count}`
        color: Colours.on(garland.surface)
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    component Pennants: ShapePath {
        property alias paths: lines.paths

        strokeColor: Colours.ink
        strokeWidth: Theme.line / 2
        joinStyle: ShapePath.RoundJoin

        PathMultiline { id: lines }
    }

    Shape {
        anchors.fill: parent
        visible: !Theme.highContrast

        ShapePath {
            fillColor: Colours.clear
            strokeColor: Colours.ink
            strokeWidth: Theme.line

            PathPolyline { path: Array.from({length: 25}, (_, place) => garland._hang(place / 24)) }
        }

        Pennants { fillColor: Qt.tint(Colours.dark(garland.surface), Colours.ahead); paths: garland._pennants(garland.present + 1, garland.shown) }
        Pennants { fillColor: Colours.past; paths: garland._pennants(0, garland.present) }
        Pennants { fillColor: Colours.action; paths: [garland._pennant(garland.present)] }
    }
}
