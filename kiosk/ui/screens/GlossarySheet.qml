pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels

// What words mean, one under the other, in two columns where there is room; what has no room comes on another page. A
// small screen reads each as one text.
Item {
    id: sheet

    required property Kiosk kiosk
    required property real room
    readonly property int columns: Theme.form === Theme.Wide && !Theme.low && meanings.count > 1 ? 2 : 1
    readonly property real column: (width - (columns - 1) * Theme.margin) / columns
    readonly property var whole: laid(room)
    readonly property var places: last(whole) === 0 ? whole : laid(room - pager.implicitHeight - Theme.gap)
    property int page: 0

    // Where each word stands when columns are so high: {page, column, y}.
    function laid(high: real): var {
        let at = {page: 0, column: 0, y: 0};
        return Array.from({length: meanings.count}, (_, index) => {
            const own = meanings.itemAt(index)?.natural ?? 0;
            if (at.y > 0 && at.y + own > high)
                at = at.column + 1 < columns ? {page: at.page, column: at.column + 1, y: 0} : {page: at.page + 1, column: 0, y: 0};
            const place = at;
            at = {page: at.page, column: at.column, y: at.y + own + Theme.body};
            return place;
        });
    }

    function last(places: var): int {
        return places.length > 0 ? places[places.length - 1].page : 0;
    }

    height: pager.visible ? room : Math.max(0, ...places.map((place, index) => place.y + (meanings.itemAt(index)?.natural ?? 0)))

    Repeater {
        id: meanings

        model: sheet.kiosk.sheet.explained

        Column {
            id: meaning

            required property int index
            required property var modelData
            readonly property var place: sheet.places[index] ?? {page: 0, column: 0, y: 0}
            readonly property real natural: word.height + [told, more].filter(one => one.text !== "").reduce((sum, one) => sum + spacing + Math.min(one.bodyHeight, one.room), 0) // on whatever page it is

            x: place.column * (sheet.column + Theme.margin)
            y: place.y
            width: sheet.column
            visible: place.page === sheet.page
            spacing: Theme.gap / 2

            Label {
                id: word

                width: parent.width
                role: Label.Title
                size: Theme.naming
                text: meaning.modelData.word
            }

            Passage {
                id: told

                width: parent.width
                room: sheet.room - pager.implicitHeight - Theme.gap - word.height - meaning.spacing
                text: Theme.compact ? `${meaning.modelData.text}\n${meaning.modelData.more}`.trim() : meaning.modelData.text
            }

            Passage {
                id: more

                width: parent.width
                room: sheet.room
                text: Theme.compact ? "" : meaning.modelData.more
                color: Colours.quiet
            }
        }
    }

    StepPager {
        id: pager

        y: sheet.room - height
        surface: "paper"
        count: sheet.last(sheet.places) + 1
        page: sheet.page
        onTurned: page => sheet.page = page
    }
}
