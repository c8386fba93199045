pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// Two long texts to compare, with their letters; where there is room for their names only, a touch reads them whole.
Item {
    id: duel

    required property Models.Kiosk kiosk
    required property Models.VoteStep step
    readonly property bool tall: Theme.portrait
    readonly property real gap: Theme.spacing
    readonly property real size: Math.min(Theme.strong * 1.3, ...Array.from({length: texts.count}, (_, place) => (texts.itemAt(place) as FullText)?.fitting ?? Infinity)) // the same for both

    readonly property real share: (height - gap) / (tall ? 2 : 1) // of each
    readonly property bool brief: share < Theme.title * 1.7 + Theme.body * Theme.leading * 4 + Theme.targetMin

    Grid {
        anchors.centerIn: parent
        columns: duel.tall ? 1 : 2
        spacing: duel.gap
        visible: duel.brief

        Repeater {
            model: duel.step.cards

            QuietButton {
                required property int index
                required property string optionId
                required property string title

                objectName: `inspect:${optionId}`
                width: Math.min(implicitWidth, (duel.width - duel.gap) / (duel.tall ? 1 : 2))
                text: `${String.fromCharCode(65 + index)} · ${Words.ballot.read(title)}`
                onTapped: duel.kiosk.inspect(optionId)
            }
        }
    }

    Repeater {
        id: texts

        model: duel.brief ? null : duel.step.cards

        FullText {
            id: whole

            required property int index
            required property var model

            x: duel.tall ? 0 : index * (width + duel.gap)
            y: duel.tall ? index * (height + duel.gap) : 0
            width: duel.tall ? duel.width : (duel.width - duel.gap) / 2
            height: duel.tall ? (duel.height - duel.gap) / 2 : duel.height
            title: `${String.fromCharCode(65 + index)} · ${model.title ?? ""}` // gone with its row
            body: model.text ?? ""
            size: duel.size
            iconName: ""
            tone: index === 0 ? "blue" : "violet"
            onTapped: duel.kiosk.inspect(optionId)
        }
    }
}
