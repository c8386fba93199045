pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// A text of this table as a card, and two doors of the same size: it stays on the wall only if the table says so.
Item {
    id: texts

    required property Models.DebriefStep step
    property int number: 0 // of the text shown

    Repeater {
        model: texts.step.texts

        Item {
            id: own

            required property int index
            required property var model
            readonly property bool open: model.decision === ""
            readonly property string fate: open ? Words.paper.consent : Words.paper.word(model.decision)
            readonly property bool bare: model.text === "" // only what becomes of it

            anchors.fill: parent
            visible: index === texts.number

            SignedText {
                width: parent.width
                height: parent.height - (own.open ? choice.height + Theme.gap * (Theme.compact ? 1 : 2) : 0)
                text: own.bare ? own.fate : own.model.text
                sign: own.bare ? "" : own.model.sign
                told: own.bare ? "" : own.fate
            }

            Grid {
                id: choice

                readonly property bool lean: Theme.large && (Theme.portrait || Theme.compact) // no room for icons

                anchors.horizontalCenter: parent.horizontalCenter
                y: parent.height - height
                visible: own.open
                columns: Theme.compact && Theme.portrait ? 1 : 2
                horizontalItemAlignment: Grid.AlignHCenter
                spacing: Theme.gap * (columns === 1 ? 0.5 : 2)

                Pill {
                    id: keep

                    objectName: `keep:${own.model.stepId}`
                    height: choice.columns === 1 ? Theme.targetMin + lift : implicitHeight
                    size: choice.columns === 1 ? Theme.least : Theme.strong
                    text: Words.paper.keep
                    iconName: choice.lean ? "" : Icons.wall
                    onTapped: texts.step.keepText(own.model.stepId)
                }

                Pill {
                    id: erase

                    objectName: `erase:${own.model.stepId}`
                    height: keep.height
                    size: keep.size
                    text: Words.paper.erase
                    iconName: choice.lean ? "" : Icons.erase
                    onTapped: texts.step.eraseText(own.model.stepId)
                }
            }
        }
    }
}
