pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.words

// Our own keyboard: letters in the order people know, digits and marks, accents; never the system's. A capital is for one
// letter, as is an accent. Eleven keys to a line.
Item {
    id: board

    property string layout: "azerty" // or qwerty
    property bool starting: false // a sentence begins: the next letter is a capital
    property string aside // what its last key says; empty: there is none
    property string asideName // the same for the ear
    property string surface: Colours.ground
    property real keyHeight: Theme.targetMin
    property string page: "letters" // or accents, digits
    property bool flipped: false // the capital key was touched
    readonly property bool upper: page !== "digits" && starting !== flipped
    readonly property real gap: Math.max(Theme.mm(1), Math.min(Theme.apart, (width - 11 * Theme.targetMin) / 10))
    readonly property real unit: (width - 10 * gap) / 11
    readonly property var lines: faces[page === "letters" ? layout : page]
    readonly property var faces: ({
            azerty: ["azertyuiop", "qsdfghjklmç", "wxcvbn’éèà"],
            qwerty: ["qwertyuiop", "asdfghjkl-", "zxcvbnm’?!"],
            accents: ["éèêëàâîïôù", "ûüçœæäöñáíó", "úãõåøßÿ—“”"],
            digits: ["1234567890", ".,?!;:’-…()", "«»“”%€+=/&"]
        })

    signal typed(string letter)
    signal erased
    signal layoutAsked
    signal asideAsked

    // Another page of keys, or back to the letters.
    function turn(other: string) {
        page = page === other ? "letters" : other;
        flipped = false;
    }

    function press(letter: string) {
        typed(letter);
        flipped = false;
        if (page === "accents")
            page = "letters";
    }

    onStartingChanged: flipped = false
    implicitHeight: 4 * keyHeight + 3 * gap

    component Tool: Key {
        plain: false
        height: board.keyHeight
    }

    Repeater {
        model: 3

        Row {
            id: line

            required property int index
            readonly property string letters: board.lines[index]

            x: (board.width - width) / 2
            y: index * (board.keyHeight + board.gap)
            spacing: board.gap
            layoutDirection: Theme.mirrored ? Qt.RightToLeft : Qt.LeftToRight // as people know it

            Tool {
                readonly property bool capital: board.page !== "digits"

                objectName: capital ? "key:shift" : "key:layout"
                visible: line.index === 2
                width: board.unit
                surface: board.surface
                text: capital ? Words.keyboard.shift : board.layout === "azerty" ? Words.keyboard.qwerty : Words.keyboard.azerty
                iconName: capital ? Icons.capital : Icons.layout
                choosable: capital
                chosen: board.upper
                onTapped: capital ? board.flipped = !board.flipped : board.layoutAsked()
            }

            Repeater {
                model: 11

                Key {
                    required property int index
                    readonly property string low: line.letters[index] ?? ""

                    objectName: `key:${low}`
                    visible: low !== ""
                    width: board.unit
                    height: board.keyHeight
                    surface: board.surface
                    letter: board.upper && low !== "ß" ? low.toUpperCase() : low
                    text: letter
                    onTapped: board.press(letter)
                }
            }

            Tool {
                objectName: "key:back"
                visible: line.index === 0
                width: board.unit
                surface: board.surface
                text: Words.keyboard.back
                iconName: Icons.eraseLetter
                onTapped: board.erased()
            }
        }
    }

    KeyboardFoot {
        y: 3 * (board.keyHeight + board.gap)
        width: board.width
        keyboard: board
    }
}
