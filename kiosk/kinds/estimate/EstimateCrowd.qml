pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// Every bet at once: each seat's pawn above its place of the line, as low as there is room, with its number beside it.
Item {
    id: crowd

    required property Models.RowsModel guesses
    property alias unit: line.unit
    property alias places: line.places
    property alias texts: line.texts
    property alias festival: line.festival
    property alias first: line.first
    property alias last: line.last
    property alias needle: line.needle
    property string answer // the answer, written above its needle; empty: not told
    property bool settled: true // the needle has stopped: how near each came may be read
    readonly property real head: answer === "" ? 0 : Math.ceil(Theme.title * 1.6)
    readonly property real high: line.level - head // for the pawns
    readonly property real least: Theme.mm(28) + Theme.gap // of a row of pawns where there is room
    readonly property real tallest: [45, 40, 36, 32].map(size => Theme.mm(size) + Theme.gap).find(_fits) ?? least
    readonly property var wide: _levels(guesses.count, line.usable, tallest, true)
    readonly property bool numbered: high / _rows(wide) >= Theme.strong * 1.6
    readonly property var levels: numbered ? wide : _levels(guesses.count, line.usable, tallest, false) // of each pawn, from 0
    readonly property int rows: _rows(levels)
    readonly property real needed: _needed(least) // high
    readonly property real wished: _needed(Theme.mm(45) + Theme.gap)
    readonly property real rowHeight: Math.min(tallest, high / rows)
    readonly property real token: rowHeight - Theme.gap // of the height of a pawn

    function before(place: real): bool { // its number stands on the left
        return place > 0.6;
    }

    // Its number, and how near it came.
    function _said(figure: string, near: string): string {
        return near === "" ? figure : Theme.compact ? near : `${figure} · ${near}`;
    }

    function _rows(levels: var): int {
        return Math.max(1, ...levels.map(level => level + 1));
    }

    // How high it is when pawns are so tall.
    function _needed(tall: real): real {
        return Math.max(_rows(_levels(guesses.count, line.usable, tall, true)), 2) * tall + line.thick + line.foot + head;
    }

    // Whether all stand above the line in rows so high.
    function _fits(tall: real): bool {
        return _rows(_levels(guesses.count, line.usable, tall, true)) * tall <= high;
    }

    // The lowest row where a pawn, so tall, and its number touch no other; rows are filled from the left.
    function _levels(count: int, usable: real, tall: real, numbered: bool): var {
        const read = (index, role) => guesses.data(guesses.index(index, 0), Qt.UserRole + role);
        const rows = Array.from({length: count}, (_, index) => ({index: index, place: read(index, 1), figure: _said(read(index, 2), read(index, 4))}));
        const ends = [], found = [];
        for (const row of rows.sort((one, other) => one.place - other.place)) {
            const number = numbered ? figures.wide(row.figure) + 4 * Theme.gap : 0;
            const left = row.place * usable - tall / 2 - (before(row.place) ? number : 0);
            const level = ends.findIndex(end => end <= left);
            found[row.index] = level < 0 ? ends.length : level;
            ends[found[row.index]] = left + tall + number;
        }
        return found;
    }

    TextRuler {
        id: figures

        size: Theme.strong
        font.weight: Font.Bold
    }

    EstimateLine {
        id: line

        anchors.fill: parent
    }

    component Place: Item {
        required property int index
        required property var model

        x: line.at(model.place)
        y: line.level - ((crowd.levels[index] ?? 0) + 1) * crowd.rowHeight
        Accessible.role: Accessible.StaticText
        Accessible.name: Words.bet.guess(Words.seat.word(`n${model.number}`), crowd._said(model.value, model.near))
    }

    Repeater {
        model: crowd.guesses

        Place {
            Rectangle { // down to the line
                x: -width / 2
                y: crowd.rowHeight / 2
                width: Theme.line
                height: line.level + line.thick - parent.y - y
                color: Colours.on(Colours.ground)
            }
        }
    }

    Repeater {
        model: crowd.guesses

        Place {
            id: place

            readonly property bool before: crowd.before(model.place)

            Pawn {
                x: -width / 2
                y: crowd.rowHeight - height
                seat: place.model.number - 1
                size: crowd.token
                gaze: Qt.point(crowd.answer === "" ? 0 : Math.sign(line.needle - place.model.place) * 0.9, 0)
                pose: "point"
            }

            EstimateBubble {
                x: place.before ? -crowd.token * 0.5 - width - Theme.gap : crowd.token * 0.5 + Theme.gap
                y: (crowd.rowHeight - height) / 2
                visible: crowd.numbered
                text: crowd.settled ? crowd._said(place.model.figure, place.model.near) : place.model.figure
            }
        }
    }

    EstimateBubble {
        x: Math.max(0, Math.min(crowd.width - width, line.at(line.needle) - width / 2))
        visible: crowd.answer !== "" && crowd.settled
        strong: true
        text: crowd.answer
    }
}
