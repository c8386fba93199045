pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.steps
import kiosk.viewmodels as Models

// Two long texts that arrive, to be read aloud: side by side, or one above the other in a tall window; on a small screen one
// of them.
GridLayout {
    id: texts

    required property Models.Kiosk kiosk
    required property Models.RowsModel cards
    property int shown: 0 // on a small screen
    readonly property bool alone: Theme.form === Theme.Small
    readonly property real size: Math.min(Theme.title, ...Array.from({length: pair.count}, (_, place) => (pair.itemAt(place) as FullText)?.fitting ?? Infinity)) // the same for both

    columns: Theme.portrait ? 1 : pair.count
    columnSpacing: Theme.gap * 2
    rowSpacing: Theme.gap * 2
    uniformCellWidths: true
    uniformCellHeights: true

    Repeater {
        id: pair

        model: texts.cards

        FullText {
            required property int index
            required property var model

            optionId: model.cardId ?? "" // gone with its row
            title: model.title ?? ""
            body: model.text ?? ""
            iconName: model.icon ?? ""
            picked: false
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !texts.alone || index === texts.shown
            size: texts.size
            tone: index === 0 ? "blue" : "violet"
            onTapped: texts.kiosk.inspect(optionId)
        }
    }
}
