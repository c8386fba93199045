pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// Two long texts side by side, one above the other in a tall window; below them, what one may answer.
Item {
    id: duel

    required property Models.Kiosk kiosk
    required property Models.VoteStep step
    readonly property bool tall: Theme.portrait
    readonly property real gap: Theme.spacing
    readonly property real below: Math.max(Theme.targetPrimary, Theme.strong * (tall ? 2.6 : 2)) + Theme.lift
    readonly property real size: Math.min(Theme.strong * 1.3, ...Array.from({length: texts.count}, (_, place) => (texts.itemAt(place) as FullText)?.fitting ?? Infinity)) // the same for both
    readonly property real textWidth: tall ? width : (width - gap) / 2
    readonly property real textHeight: (height - below - gap * (tall ? 2 : 1)) / (tall ? 2 : 1)
    readonly property real side: (width - (others.visible ? others.width + 2 * gap : gap)) / 2 // of the two buttons

    Repeater {
        id: texts

        model: duel.step.cards

        FullText {
            required property int index
            required property var model

            x: duel.tall ? 0 : index * (duel.textWidth + duel.gap)
            y: duel.tall ? index * (duel.textHeight + duel.gap) : 0
            width: duel.textWidth
            height: duel.textHeight
            body: model.text ?? "" // gone with its row
            size: duel.size
            iconName: model.icon ?? ""
            tone: index === 0 ? "blue" : "violet"
            onTapped: duel.kiosk.inspect(optionId)
        }
    }

    Repeater {
        model: duel.step.cards

        VotePick {
            required property int index
            required property string optionId
            required property string title

            objectName: `option:${optionId}`
            x: index === 0 ? 0 : duel.width - width
            y: duel.height - duel.below
            width: duel.side
            height: duel.below
            bare: duel.tall
            text: title
            Accessible.name: `${Words.vote.pick} ${title}`
            onTapped: duel.step.pick(optionId)
        }
    }

    VoteOthers {
        id: others

        anchors.horizontalCenter: parent.horizontalCenter
        y: duel.height - duel.below
        room: parent.width * (duel.tall ? 0.28 : 0.34)
        tall: duel.below
        options: duel.step.others
        onTouched: optionId => duel.step.pick(optionId)
    }
}
