import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// What had been hidden of an answer: its nature, then what to check in it and who wrote it, in letters of the same size as
// beside it.
Item {
    id: hidden

    required property string nature
    required property string verify
    required property string author
    required property real grown // its letters, times the least
    readonly property string told: [verify && Words.vote.verify(verify), author].filter(Boolean).join("\n")
    readonly property real rule: nature !== "" && told !== "" ? 1.4 * Theme.gap + Theme.line : 0 // between the two

    // How high it is with letters so many times the least, px; Infinity when a word is broken.
    function needs(times: real): real {
        return _high(heads, nature, times) + rule + _high(plain, told, times);
    }

    function _high(ruler: TextRuler, text: string, times: real): real {
        return text === "" ? 0 : Math.ceil((ruler.unbroken(text, width * 0.98 / times) + ruler.over) * times * 1.01);
    }

    TextRuler { id: heads; display: true }
    TextRuler { id: plain }

    FitText {
        id: heading

        width: parent.width
        height: hidden._high(heads, text, hidden.grown)
        visible: text !== ""
        text: hidden.nature
        display: true
        maximum: Theme.body * hidden.grown
    }

    Rectangle {
        y: heading.naturalHeight + (hidden.rule - height) / 2
        width: parent.width
        height: Theme.line
        visible: hidden.rule > 0
        color: Colours.deep("paper")
    }

    FitText {
        y: heading.naturalHeight + hidden.rule
        width: parent.width
        height: parent.height - y
        text: hidden.told
        maximum: Theme.body * hidden.grown
    }
}
