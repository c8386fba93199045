pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// The answers, as many at once as their words leave room for.
PlacedSheet {
    id: list

    readonly property real gap: Math.max(Theme.apart, Theme.gap * 1.5)
    readonly property int columns: !look.links && width > 46 * Theme.body ? 2 : 1
    readonly property real wide: (width - (columns - 1) * gap) / columns
    readonly property var rows: Array.from({length: cards.count}, (_, place) => (cards.itemAt(place) as PlacedCard)?.row).filter(Boolean)
    readonly property real said: Math.max(Theme.targetMin, ...rows.map(row => texts.high(row.text, wide - 2.2 * Theme.body - 3 * Theme.padding - (row.hesitated ? 1.6 * Theme.body + Theme.padding : 0)))) * 1.04
    readonly property real least: said + (look.links ? 0 : 2 * heads.line + heads.over + texts.line) + 2.5 * Theme.padding + Theme.lift
    readonly property int lines: Math.max(1, Math.min(Math.floor((height + gap) / (least + gap)), Math.ceil(look.answers.count / columns)))
    readonly property real high: Math.min((height - (lines - 1) * gap) / lines, least * 1.5)

    perPage: lines * columns
    doubted: rows.some((row, place) => row.hesitated && Math.floor(place / perPage) === page)

    TextRuler { id: heads; display: true; size: Theme.strong }

    TextRuler { id: texts; font.weight: list.look.links ? Font.Bold : Font.Normal }

    Repeater {
        id: cards

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
