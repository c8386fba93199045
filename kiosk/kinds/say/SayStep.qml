import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// A text in large letters, with the cards it speaks of. A small screen shows the text, then the cards.
Item {
    id: say

    required property Models.SayStep step
    required property Models.Kiosk kiosk
    readonly property bool dealt: step.cards.count > 0
    readonly property bool apart: Theme.compact && dealt

    StepFrame {
        id: frame

        anchors.fill: parent
        prompt: say.kiosk.table.prompt
        question: say.step.text
        action: Words.table.next
        pages: (say.apart ? 1 : 0) + (say.dealt ? cards.pages : 1)
        onActed: say.step.next()

        FitText {
            id: text

            width: Theme.portrait || say.apart || !say.dealt ? parent.width : parent.width * 0.4
            height: !say.dealt || say.apart || !Theme.portrait ? parent.height : Math.min(parent.height * 0.32, naturalLimit)
            readonly property real naturalLimit: parent.height * 0.32
            visible: !say.apart || frame.page === 0
            text: say.step.text
            display: true
            minimum: Theme.body
            maximum: Theme.headline
            surface: Colours.ground
            color: Colours.on(Colours.ground)
            verticalAlignment: Theme.portrait && say.dealt ? Text.AlignTop : Text.AlignVCenter
        }

        CardGrid {
            id: cards

            x: Theme.portrait || say.apart ? 0 : text.width + Theme.margin * 1.5
            y: Theme.portrait ? text.naturalHeight + Theme.margin : 0
            width: parent.width - x
            height: parent.height - y
            visible: say.dealt && (!say.apart || frame.page > 0)
            kiosk: say.kiosk
            cards: say.step.cards
            page: frame.page - (say.apart ? 1 : 0)
        }
    }
}
