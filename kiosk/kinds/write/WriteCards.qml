pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models

// The cards to keep in view: a column beside the text, or above it a line, or a list where a title would not be whole in a
// line. On a small screen, their pictures alone. A touch shows one in full.
GridLayout {
    id: cards

    required property Models.Kiosk kiosk
    required property Models.RowsModel shown
    required property Item around // what they and the text have together
    readonly property int count: shown.count
    readonly property bool bare: Theme.form === Theme.Small
    readonly property bool tall: Theme.form === Theme.Tall
    readonly property real gap: Theme.apart
    readonly property real line: 4.5 * Theme.body // height of a card in a line
    readonly property real named: (around.width - (count - 1) * gap) / Math.max(1, count) - 3 * Theme.body // room of its title there
    readonly property bool lined: tall && Array.from({length: each.count}, (_, place) => (each.itemAt(place) as CardInView)?.text ?? "").every(title => ruler.unbroken(title, named) <= line - Theme.lift)
    readonly property int lines: Math.max(1, Math.floor((around.height + gap) / (Theme.targetMin + gap))) // of pictures

    columns: Math.max(1, bare ? (Theme.portrait ? count : Math.ceil(count / lines)) : lined ? count : 1)
    columnSpacing: gap
    rowSpacing: gap

    TextRuler {
        id: ruler

        display: true
    }

    Repeater {
        id: each

        model: cards.shown

        CardInView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: cards.bare ? Theme.targetMin : cards.tall ? 1 : Math.min(cards.around.width * 0.3, Theme.body * 15)
            Layout.preferredHeight: cards.bare ? Theme.targetMin : cards.lined ? cards.line : Math.max(Theme.targetMin, 2.4 * Theme.body)
            Layout.maximumHeight: cards.tall ? Layout.preferredHeight : Theme.mm(45)
            kiosk: cards.kiosk
            bare: cards.bare
        }
    }
}
