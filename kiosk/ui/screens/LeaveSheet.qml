import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// Leaving is asked twice, and every other way from a game or from a secret where the hand may tremble: what becomes of it is
// said.
Column {
    id: sheet

    required property Kiosk kiosk
    readonly property string way: kiosk.sheet.kind
    readonly property var texts: ({leave: Words.leave.text, again: Words.again.text, another: Words.another.text, end: Words.end.text, fresh: Words.fresh.text, restart: Words.restart.text, read: Words.read.text})
    readonly property var doors: ({leave: Words.leave.go, again: Words.again.go, another: Words.another.go, end: Words.end.go, fresh: Words.fresh.go, restart: Words.restart.go, read: Words.read.go})

    signal stayed

    spacing: Theme.gap * 3

    Label {
        width: parent.width
        text: sheet.texts[sheet.way] ?? ""
    }

    Flow {
        width: parent.width
        spacing: Theme.gap * 2
        layoutDirection: Theme.left ? Qt.RightToLeft : Qt.LeftToRight

        PrimaryButton {
            objectName: "leave-stay"
            text: sheet.way === "leave" ? Words.leave.stay : sheet.way === "read" ? Words.read.no : Words.leave.no
            onTapped: sheet.stayed()
        }

        QuietButton {
            objectName: sheet.way === "read" ? "hand-on" : "leave-go"
            surface: "paper"
            iconName: sheet.way === "leave" ? "mdi6.exit-run" : ""
            text: sheet.doors[sheet.way] ?? ""
            onTapped: sheet.kiosk.away(sheet.way)
        }
    }
}
