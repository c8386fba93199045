import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels
import kiosk.words

// A copy to a stick: how far it is, then whether the stick may be removed. It cannot be closed while it writes.
Dialogue {
    id: outcome

    required property StickCopy copying
    readonly property bool working: copying.stage === "working"

    visible: copying.stage !== ""
    text: copying.told
    good: copying.stage === "done"
    wrong: copying.stage === "failed"
    title: visible ? Words.export.word(`${copying.stage}_title`) : ""

    Rectangle {
        width: parent.width
        height: Theme.mm(6)
        visible: outcome.working
        radius: height / 2
        color: Colours.deep("mist")
        Accessible.role: Accessible.ProgressBar
        Accessible.name: Words.number.percent("%", Math.round(100 * outcome.copying.progress))

        Rectangle {
            width: Math.max(height, parent.width * outcome.copying.progress)
            height: parent.height
            radius: parent.radius
            color: Colours.right
        }
    }

    StaffButton {
        objectName: "export:close"
        backs: true
        visible: !outcome.working
        focus: true
        primary: true
        surface: "paper"
        text: Words.export.close
        onTapped: outcome.copying.close()
    }
}
