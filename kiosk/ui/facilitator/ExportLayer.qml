import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels
import kiosk.words

// The export: how far it is, then whether the stick may be removed. It cannot be closed while it writes.
Dialogue {
    id: outcome

    required property ExportModel exporting
    readonly property bool working: exporting.stage === "working"

    visible: exporting.stage !== ""
    text: exporting.told
    good: exporting.stage === "done"
    wrong: exporting.stage === "failed"
    title: visible ? Words.export.word(`${exporting.stage}_title`) : ""

    Rectangle {
        width: parent.width
        height: Theme.mm(6)
        visible: outcome.working
        radius: height / 2
        color: Colours.deep("mist")
        Accessible.role: Accessible.ProgressBar
        Accessible.name: `${Math.round(100 * outcome.exporting.progress)} %`

        Rectangle {
            width: Math.max(height, parent.width * outcome.exporting.progress)
            height: parent.height
            radius: parent.radius
            color: Colours.right
        }
    }

    StaffButton {
        objectName: "export:close"
        visible: !outcome.working
        focus: true
        primary: true
        surface: "paper"
        text: Words.export.close
        onTapped: outcome.exporting.close()
    }
}
