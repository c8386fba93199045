import QtQuick
import kiosk.ui.theme

// Measures words before they are laid out, so that a plan need not guess how wide a letter is.
FontMetrics {
    id: ruler

    property int size: Theme.body
    property bool display: false
    property bool aired: Theme.airy
    readonly property int longest: 25 // letters of a word that stands whole: one of more is broken, and so are signs without spaces
    readonly property real line: Math.ceil(display ? height * (aired ? 1 : 0.9) : height + (aired ? Theme.air * size : 0)) // as labels stand
    readonly property real over: display && !aired ? Math.ceil(height * 0.14) : 0 // what the first of tight lines takes more
    readonly property var measured: ({font: ruler.font, words: new Map(), texts: new Map()}) // a plan asks for the same words and texts again and again

    font.family: display ? Theme.displayFont : Theme.textFont
    font.weight: display ? Theme.displayWeight : Font.Normal
    font.pixelSize: size
    font.letterSpacing: ((display ? Theme.tracking : 0) + (aired ? Theme.letterAir : 0)) * size
    font.wordSpacing: aired ? Theme.wordAir * size : 0

    // How wide a word is, measured once in each font, px.
    function word(text: string): real {
        const words = measured.words;
        if (!words.has(text))
            words.set(text, advanceWidth(text));
        return words.get(text);
    }

    // How wide a text is in one line, px.
    function wide(text: string): real {
        return height > 0 ? advanceWidth(text) : 0; // a call alone would not be made again for another font
    }

    // How wide its widest word is, px.
    function widest(text: string): real {
        return Math.max(...text.split(/[ -]/).map(part => height > 0 ? word(part.slice(0, longest)) : 0));
    }

    // The lines of a text in a column of that width, px: a word that is wider is broken, as a label breaks it.
    function lines(text: string, width: real): int {
        const texts = measured.texts;
        if (!texts.has(text))
            texts.set(text, new Map());
        const counts = texts.get(text);
        if (!counts.has(width))
            counts.set(width, counted(text, width));
        return counts.get(width);
    }

    // The same, counted anew.
    function counted(text: string, width: real): int {
        const space = word(" ");
        let count = 0;
        for (const paragraph of text.split("\n")) {
            let used = width;
            for (const part of paragraph.split(/[ -]/)) { // a no-break space keeps its words together
                const wide = word(part);
                if (wide > width)
                    count += Math.ceil(wide / width) - 1;
                used += space + Math.min(wide, width);
                if (used > width) {
                    count += 1;
                    used = wide;
                }
            }
        }
        return count;
    }

    // How high that is, px.
    function high(text: string, width: real): real {
        return width > 0 ? lines(text, width) * line : 0;
    }

    // The same for a plan that others can replace: Infinity when a word is broken that stands whole.
    function unbroken(text: string, width: real): real {
        return width > 0 && text.split(/[ \n-]/).some(part => part.length <= longest && word(part) > width) ? Infinity : high(text, width);
    }

    // The largest size, down to its own, at which a text is whole in a box, px.
    function fitting(text: string, width: real, height: real, largest: real): real {
        for (let times = largest / size; times > 1; times *= 0.97)
            if (unbroken(text, width / times) * times <= height)
                return size * times;
        return size;
    }
}
