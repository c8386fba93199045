pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels as Models

// The texts side by side, one above the other in a tall window, in letters of one size; on a small screen one after the other.
Item {
    id: texts

    required property Models.SpotStep step
    property int page: 0
    readonly property bool alone: Theme.form === Theme.Small
    readonly property bool tall: Theme.portrait
    readonly property real gap: Theme.gap * 2
    readonly property int count: Math.max(1, rows.count)
    readonly property real wide: alone || tall ? width : (width - (count - 1) * gap) / count
    readonly property real high: tall && !alone ? (height - (count - 1) * gap) / count : height
    readonly property var all: Array.from({length: rows.count}, (_, place) => rows.itemAt(place) as SpotText).filter(Boolean)
    readonly property real size: Math.min(...all.map(text => text.fitting), Theme.title * 1.2)
    readonly property int pages: Math.max(1, alone ? before(all.length) : Math.max(...all.map(text => text.pages)))
    // The page on which the first trap is
    readonly property int first: all.reduce((found, text, place) => found >= 0 || text.trapPage < 0 ? found : text.trapPage + (alone ? before(place) : 0), -1)

    // The pages of the texts before a place, where they come one after the other.
    function before(place: int): int {
        return all.slice(0, place).reduce((sum, text) => sum + text.pages, 0);
    }

    Repeater {
        id: rows

        model: texts.step.texts

        SpotText {
            required property int index
            required property var model
            readonly property int own: texts.page - (texts.alone ? texts.before(index) : 0)

            x: texts.alone || texts.tall ? 0 : index * (texts.wide + texts.gap)
            y: texts.tall && !texts.alone ? index * (texts.high + texts.gap) : 0
            width: texts.wide
            height: texts.high
            visible: own >= 0 && (own < pages || !texts.alone)
            row: model
            tone: index % 2 === 0 ? "blue" : "violet"
            seats: texts.step.seats
            shown: texts.step.shown
            size: texts.size
            page: Math.min(own, pages - 1)
            onTouched: phrase => texts.step.distrust(model.cardId, phrase)
        }
    }
}
