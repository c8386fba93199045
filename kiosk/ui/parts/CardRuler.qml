import QtQuick
import kiosk.ui.theme

// Measures the words of a card in letters of one size, and what they leave of it for its picture.
QtObject {
    id: ruler

    property int size: Theme.body
    readonly property TextRuler heads: TextRuler { display: true; size: ruler.size }
    readonly property TextRuler texts: TextRuler { size: ruler.size }
    readonly property real leastPicture: 0.34 // of the height of a card whose words are whole
    readonly property real mostPicture: 0.66
    readonly property real beside: 0.38 // of the width of a card laid out sideways

    // The free border of a card.
    function inset(width: real, height: real): real {
        return Math.round(Math.max(Theme.line * 2, Math.min(width, height) * 0.07, Theme.least * 0.4));
    }

    // Whether a card has its picture at its left.
    function sideways(width: real, height: real): bool {
        return width > height * 1.5;
    }

    // How high a title is in a column of that width; Infinity when a word of it is broken.
    function head(title: string, width: real): real {
        return heads.unbroken(title, width) + heads.over;
    }

    // How high what stands below it is, alike.
    function below(essential: string, source: string, width: real): real {
        return (essential ? texts.unbroken(essential, width) + 0.4 * size : 0) + (source ? texts.unbroken(source, width) : 0);
    }

    // How high both are, broken where no plan can spare them that.
    function least(title: string, essential: string, width: real): real {
        return heads.high(title, width) + heads.over + (essential ? texts.high(essential, width) + 0.4 * size : 0);
    }

    // How high all of it is in letters so many times as large; the source stays as it is.
    function grown(title: string, essential: string, source: string, width: real, times: real): real {
        return times * (head(title, width / times) + below(essential, "", width / times)) + below("", source, width);
    }

    // How many times as large letters may be, up to those of 9 mm, and of 15 mm on a card laid out sideways, beside or below a
    // picture that has its share; 0 where that leaves them no room.
    function times(title: string, essential: string, source: string, width: real, height: real): real {
        const around = 2 * inset(width, height);
        const side = sideways(width, height);
        const column = (side ? width * (1 - beside) : width) - around;
        const room = (side ? height : height * (1 - leastPicture)) - around;
        for (let times = Theme.mm(side ? 15 : 9) / Theme.displayCapHeight / size; times > 1; times *= 0.94)
            if (grown(title, essential, source, column, times) <= room)
                return times;
        return grown(title, essential, source, column, 1) <= room ? 1 : 0;
    }

    // How much of a card its picture may have: at the left of a wide one, else at its top; -1 where the words are not whole.
    function picture(title: string, essential: string, source: string, width: real, height: real): real {
        const around = 2 * inset(width, height);
        const whole = column => head(title, column) + below(essential, source, column) <= height - around;
        if (sideways(width, height))
            return [width * beside, ...[0.6, 0.4, 0.25, 0.12].map(part => Math.min(height * part, width * 0.35))].find(part => whole(width - part - around)) ?? -1;
        const left = height - around - head(title, width - around) - below(essential, source, width - around);
        return left >= height * 0.06 ? Math.min(left, height * mostPicture) : -1;
    }

    // The same once the letters are so many times as large.
    function share(title: string, essential: string, source: string, width: real, height: real, times: real): real {
        const around = 2 * inset(width, height);
        if (sideways(width, height))
            return width * beside;
        return Math.min(height - around - grown(title, essential, source, width - around, times), height * mostPicture);
    }
}
