pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// The answers, as many at once as their words leave room for.
PlacedSheet {
    id: list

    readonly property real gap: Theme.gap * 1.5
    readonly property int columns: !look.links && width > 46 * Theme.body ? 2 : 1
    readonly property real wide: (width - (columns - 1) * gap) / columns
    readonly property real least: look.links ? _lines(74) * Theme.body * Theme.leading + 1.8 * Theme.body : (_lines(look.longest) + 2.6) * Theme.body * Theme.leading + 1.5 * Theme.body
    readonly property int lines: Math.max(1, Math.min(Math.floor((height + gap) / (least + gap)), Math.ceil(look.answers.count / columns)))
    readonly property real high: Math.min((height - (lines - 1) * gap) / lines, least * 1.5)

    perPage: lines * columns

    // How many lines so many letters take.
    function _lines(letters: int): int {
        return Math.ceil(letters * 0.5 * Theme.body / Math.max(1, wide - 5 * Theme.body));
    }

    Repeater {
        model: list.look.answers

        PlacedCard {
            required property var model
            required property int index
            readonly property int spot: index - list.page * list.perPage

            objectName: `inspect:${model.cardId}`
            x: spot % list.columns * (list.wide + list.gap)
            y: Math.floor(spot / list.columns) * (list.high + list.gap)
            width: list.wide
            height: list.high
            visible: spot >= 0 && spot < list.perPage
            row: model
            linked: list.look.links
            onTapped: list.kiosk.inspect(model.cardId)
        }
    }
}
