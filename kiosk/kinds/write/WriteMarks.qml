pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// Below the words: their pages at the left; marks, the last word's eraser and the way to the letters at the right.
Item {
    id: marks

    required property Models.WriteStep step
    property int pages: 1

    signal turned(int by)
    signal keysAsked

    component Tool: Key {
        plain: false
        width: Math.max(Theme.targetMin, Theme.body * 1.8)
        height: marks.height
    }

    Row {
        visible: marks.pages > 1
        spacing: Theme.gap

        Tool {
            objectName: "page-previous"
            text: Words.table.previous
            iconName: Icons.previous
            onTapped: marks.turned(-1)
        }

        Tool {
            objectName: "page-next"
            text: Words.table.following
            iconName: Icons.next
            onTapped: marks.turned(1)
        }
    }

    Row {
        anchors.right: parent.right
        spacing: Theme.gap

        Repeater {
            model: marks.step.fragments

            Tool {
                required property var model

                objectName: visible ? model.name : ""
                visible: model.sort === "mark"
                plain: true
                letter: model.text
                text: model.text
                onTapped: marks.step.add(model.name)
            }
        }

        Tool {
            objectName: "key:word-back"
            text: Words.keyboard.word_back
            iconName: Icons.eraseLetter
            onTapped: marks.step.wordBack()
        }

        Tool {
            objectName: "key:aside"
            width: Theme.body * 3
            letter: "abc"
            text: Words.keyboard.keys
            onTapped: marks.keysAsked()
        }
    }
}
