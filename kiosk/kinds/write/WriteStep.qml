import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// The table composes a text: its cards in view, the text large, and below it our keyboard or words to put together; in a
// relay, fragments for the seat in turn. A real keyboard works too. Once finished, the text is read as a card.
FocusScope {
    id: write

    required property Models.WriteStep step
    required property Models.Kiosk kiosk
    property bool wordy: false // words instead of keys
    readonly property bool choosing: step.relaying && !step.owning
    readonly property bool takesLetters: !step.written && !choosing // of a real keyboard, whatever its keys were learned for
    readonly property real gap: Math.max(Theme.padding, Theme.apart)
    readonly property real keyHeight: Math.max(Theme.targetStaff, Math.min(Theme.mm(24), (height * (Theme.portrait ? 0.4 : 0.5) - 3 * Theme.gap) / 4))
    readonly property var strokes: ({
            [Qt.Key_Left]: () => step.place(step.caret - 1),
            [Qt.Key_Right]: () => step.place(step.caret + 1),
            [Qt.Key_Up]: () => page.box.climb(-1),
            [Qt.Key_Down]: () => page.box.climb(1),
            [Qt.Key_Return]: () => Arrows.go(page.box.field, Qt.Key_Down),
            [Qt.Key_Enter]: () => Arrows.go(page.box.field, Qt.Key_Down),
            [Qt.Key_Home]: () => step.place(0),
            [Qt.Key_End]: () => step.place(step.text.length),
            [Qt.Key_Backspace]: () => step.back()
        })

    focus: true
    Component.onCompleted: wordy = Theme.keysUsed || Theme.scanned
    Keys.onPressed: event => {
        const typed = event.text !== "" && event.text >= " " && event.key !== Qt.Key_Delete;
        const stroke = event.key in strokes && (!step.relaying || event.key === Qt.Key_Backspace);
        if (step.written || choosing || !(typed || stroke))
            return;
        event.accepted = true;
        const caret = step.caret;
        if (stroke)
            strokes[event.key]();
        else
            step.type(event.text);
        if (stroke && step.caret === caret) // at an end of the text an arrow goes on
            Arrows.go(page.box.field, event.key);
    }

    Timer { // once the page stands, and never after it has gone
        interval: 0
        running: true
        onTriggered: Voice.say(heading.Accessible.name)
    }

    Item {
        id: desk

        anchors.fill: parent
        visible: !write.step.written
        onVisibleChanged: if (visible)
            page.box.take()

        Heading { // the focus stays in the text
            id: heading

            width: page.width
            height: page.y + page.height
            text: write.kiosk.table.prompt
        }

        WriteMachine {
            anchors.horizontalCenter: parent.horizontalCenter
            y: board.y - write.gap
            width: keys.width + 2 * Theme.margin
            height: parent.height - y + 2 * Theme.margin
            visible: keys.visible && !Theme.compact
            roller: write.gap
        }

        WriteTop {
            id: page

            y: Theme.portrait ? Theme.aloof : 0
            width: parent.width
            height: board.y - write.gap - y
            step: write.step
            kiosk: write.kiosk
            gap: write.gap
        }

        Item {
            id: board

            y: parent.height - height
            width: parent.width
            height: write.choosing ? Math.max(keys.implicitHeight, offers.least) : keys.implicitHeight

            Keyboard {
                id: keys

                anchors.horizontalCenter: parent.horizontalCenter
                visible: !write.choosing && !(write.wordy && !write.step.relaying)
                width: Math.min(parent.width, Theme.mm(360))
                keyHeight: write.keyHeight
                layout: write.step.layout
                starting: write.step.starting
                aside: write.step.relaying ? Words.write.fragments : Words.keyboard.words_brief
                asideName: write.step.relaying ? Words.write.fragments : Words.keyboard.words
                onTyped: letter => write.step.type(letter)
                onErased: write.step.back()
                onLayoutAsked: write.step.switchLayout()
                onAsideAsked: write.step.relaying ? write.step.choose() : write.wordy = true
            }

            WriteWords {
                anchors.fill: parent
                visible: write.wordy && !write.step.relaying
                step: write.step
                onKeysAsked: write.wordy = false
            }

            WriteOffers {
                id: offers

                anchors.fill: parent
                visible: write.choosing
                step: write.step
            }
        }
    }

    WriteReview {
        anchors.fill: parent
        visible: write.step.written
        step: write.step
    }
}
