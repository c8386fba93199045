import QtQuick
import kiosk.ui.theme

// A question before what cannot be undone. Without `yesText` it only tells.
Dialogue {
    id: question

    property string name // what is asked about, for the names of its buttons
    property string noText
    property string yesText

    signal agreed

    Flow {
        width: parent.width
        spacing: Theme.gap * 2

        StaffButton {
            objectName: `${question.name}:no`
            backs: true
            focus: true
            surface: "paper"
            text: question.noText
            onTapped: question.close()
        }

        StaffButton {
            objectName: `${question.name}:yes`
            visible: question.yesText !== ""
            surface: "paper"
            primary: true
            text: question.yesText
            onTapped: question.agreed()
        }
    }
}
