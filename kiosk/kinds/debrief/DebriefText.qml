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

            Row {
                id: choice

                anchors.horizontalCenter: parent.horizontalCenter
                y: parent.height - height
                visible: own.open
                spacing: Theme.gap * 2

                Pill {
                    objectName: `keep:${own.model.stepId}`
                    text: Words.paper.keep
                    iconName: Theme.portrait && Theme.large ? "" : Icons.wall
                    onTapped: texts.step.keepText(own.model.stepId)
                }

                Pill {
                    objectName: `erase:${own.model.stepId}`
                    text: Words.paper.erase
                    iconName: Theme.portrait && Theme.large ? "" : Icons.erase
                    onTapped: texts.step.eraseText(own.model.stepId)
                }
            }
        }
    }
}
