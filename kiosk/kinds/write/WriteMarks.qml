pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// Below the words: their pages at the left; marks, the last word's eraser and the way to the letters at the right. Where
// they are wider than the window, the marks have a line of their own.
GridLayout {
    id: marks

    required property Models.WriteStep step
    property real tall: Theme.targetMin // of a line
    property int pages: 1
    readonly property bool stacked: turning.implicitWidth + signs.implicitWidth + tools.implicitWidth + 2 * columnSpacing > width

    signal turned(int by)
    signal keysAsked

    component Tool: Key {
        plain: false
        width: Math.max(Theme.targetMin, Theme.body * 1.8)
        height: marks.tall
    }

    columnSpacing: Theme.apart
    rowSpacing: Theme.apart

    Row {
        id: turning

        Layout.row: marks.stacked ? 1 : 0
        Layout.column: 0
        Layout.fillWidth: true
        spacing: Theme.apart

        Tool {
            objectName: "page-previous"
            visible: marks.pages > 1
            text: Words.table.previous
            iconName: Icons.previous
            onTapped: marks.turned(-1)
        }

        Tool {
            objectName: "page-next"
            visible: marks.pages > 1
            text: Words.table.following
            iconName: Icons.next
            onTapped: marks.turned(1)
        }
    }

    Row {
        id: signs

        Layout.row: 0
        Layout.column: marks.stacked ? 0 : 1
        Layout.columnSpan: marks.stacked ? 2 : 1
        Layout.alignment: Qt.AlignRight
        spacing: Theme.apart

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
    }

    Row {
        id: tools

        Layout.row: marks.stacked ? 1 : 0
        Layout.column: marks.stacked ? 1 : 2
        Layout.alignment: Qt.AlignRight
        spacing: Theme.apart

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
