import QtQuick
import kiosk.ui.theme

// The question of the public screen. Nobody can ask for more there: the pages of a long one turn by themselves.
FitText {
    id: question

    objectName: "question"
    display: true
    turned: true
    minimum: Theme.bystander
    maximum: Math.max(Theme.bystander, Theme.shortSide / 6)

    Timer {
        interval: Motion.showcase
        repeat: true
        running: question.paged
        onTriggered: question.turn()
    }
}
