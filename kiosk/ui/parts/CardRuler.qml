import QtQuick
import kiosk.ui.theme

// Measures the words of a card in letters of one size, and what they leave of it for its picture.
QtObject {
    id: ruler

    property int size: Theme.body
    readonly property TextRuler heads: TextRuler { display: true; size: ruler.size }
    readonly property TextRuler texts: TextRuler { size: ruler.size }

    // The free border of a card.
    function inset(width: real, height: real): real {
        return Math.round(Math.max(Theme.line * 2, Math.min(width, height) * 0.07, Theme.least * 0.4));
    }

    // How high a title is in a column of that width.
    function head(title: string, width: real): real {
        return heads.high(title, width) + heads.over;
    }

    // How high what stands below it is.
    function below(essential: string, source: string, width: real): real {
        return (essential ? texts.high(essential, width) + 0.4 * size : 0) + (source ? texts.high(source, width) : 0);
    }

    // How much of a card its picture may have: at the left of a wide one, else at its top; -1 where the words are not whole.
    function picture(title: string, essential: string, source: string, width: real, height: real): real {
        const around = 2 * inset(width, height);
        const whole = column => head(title, column) + below(essential, source, column) <= height - around;
        if (width > height * 1.5)
            return [0.8, 0.6, 0.4, 0.25, 0.12].map(part => Math.min(height * part, width * 0.35)).find(part => whole(width - part - around)) ?? -1;
        const left = height - around - head(title, width - around) - below(essential, source, width - around);
        return left >= height * 0.06 ? Math.min(left, height * 0.46) : -1;
    }
}
