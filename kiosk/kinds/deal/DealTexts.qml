pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.steps
import kiosk.viewmodels as Models

// Two long texts that arrive, to be read aloud: side by side, or one above the other in a tall window; on a small screen one
// of them.
Item {
    id: texts

    required property Models.Kiosk kiosk
    required property Models.RowsModel cards
    property int shown: 0 // on a small screen
    readonly property bool alone: Theme.form === Theme.Small
    readonly property real gap: Theme.gap * 2
    readonly property real wide: alone || Theme.portrait ? width : (width - gap) / 2
    readonly property real high: Theme.portrait && !alone ? (height - gap) / 2 : height
    readonly property real size: Math.min(Theme.title, ...Array.from({length: rows.count}, (_, place) => (rows.itemAt(place) as FullText)?.fitting ?? Infinity)) // the same for both

    Repeater {
        id: rows

        model: texts.cards

        FullText {
            required property int index
            required property var model

            optionId: model.cardId ?? "" // gone with its row
            title: model.title ?? ""
            body: model.text ?? ""
            iconName: model.icon ?? ""
            picked: false
            x: Theme.portrait || texts.alone ? 0 : index * (texts.wide + texts.gap)
            y: Theme.portrait && !texts.alone ? index * (texts.high + texts.gap) : 0
            visible: !texts.alone || index === texts.shown
            width: texts.wide
            height: texts.high
            size: texts.size
            tone: index === 0 ? "blue" : "violet"
            onTapped: texts.kiosk.inspect(optionId)
        }
    }
}
