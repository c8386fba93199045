import QtQuick
import kiosk.ui.theme

// What is heard, in large letters, a line at a time: a long sentence goes on about as fast as it is said.
FootStrip {
    id: caption

    property string sentence
    required property int letter // ms that one is heard for
    property int at: 0 // of its lines
    readonly property var lines: _broken(sentence)

    function _broken(words: string): var {
        const broken = [];
        for (const word of words.split(" ")) {
            const longer = broken.length > 0 ? `${broken[broken.length - 1]} ${word}` : "";
            if (longer !== "" && ruled(longer))
                broken[broken.length - 1] = longer;
            else
                broken.push(word);
        }
        return broken;
    }

    text: lines[at] ?? ""
    ink: Colours.paper
    color: Colours.ink
    onSentenceChanged: at = 0

    Timer {
        interval: Math.max(1, caption.text.length * caption.letter)
        running: caption.at < caption.lines.length - 1
        repeat: true
        onTriggered: caption.at += 1
    }
}
