pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels as Models

// The texts side by side, one above the other in a tall window, in letters of one size; on a small screen one after the other, in
// the least letters, the second from where the first ends.
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
    readonly property real size: alone ? Theme.least : Math.min(...all.map(text => text.fitting), Theme.title * 1.2)
    readonly property int pages: Math.max(1, ...all.map(text => text.pages))
    readonly property int first: all.map(text => text.trapPage).find(page => page >= 0) ?? -1 // on which the first trap is

    Repeater {
        id: rows

        model: texts.step.texts

        SpotText {
            required property int index
            required property var model
            readonly property SpotText last: texts.alone ? texts.all[index - 1] ?? null : null
            readonly property SpotText next: texts.alone ? texts.all[index + 1] ?? null : null
            readonly property bool shares: next?.there ?? false // the page with the next one

            fromPage: last ? last.pages - 1 : 0
            taken: last ? last.ends : 0
            x: texts.alone || texts.tall ? 0 : index * (texts.wide + texts.gap)
            y: texts.alone ? begins : texts.tall ? index * (texts.high + texts.gap) : 0
            width: texts.wide
            height: shares ? needed : texts.high - (texts.alone ? y : 0)
            paper: texts.high
            visible: there || !texts.alone
            row: model
            tone: index % 2 === 0 ? "blue" : "violet"
            seats: texts.step.seats
            shown: texts.step.shown
            size: texts.size
            page: texts.alone ? texts.page : Math.min(texts.page, pages - 1)
            onTouched: phrase => texts.step.distrust(model.cardId, phrase)
        }
    }
}
