import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// A sign of a title alone, with what it moves. Its letters are as large as those of the signs beside it, and its check has a
// place of its own, above the title of a sign that stands, in front of it where the sign lies: no word moves for it.
Item {
    id: board

    required property ChooseOption option
    readonly property bool standing: option.height > width
    readonly property real aside: mark.size + Theme.gap
    readonly property real around: Theme.lift + 2 * option.inset + (standing ? 2 * aside : words.below) // of the words, px high
    readonly property real fitting: ruler.fitting(option.title, words.width * 0.98, (option.height - around) / 1.1, Theme.headline) // letters that are whole, px, where no posts carry it
    readonly property real free: option.height - around - grown.high(option.title, words.width * 0.98) * 1.1 // that posts may take

    TextRuler {
        id: ruler

        display: true
        size: Theme.least
    }

    TextRuler {
        id: grown

        display: true
        size: board.fitting
    }

    Icon {
        id: mark

        x: board.standing ? (board.width - width) / 2 : board.option.inset
        y: board.standing ? board.option.inset : (board.height - height) / 2
        size: Theme.title * 1.4
        name: board.option.chosen ? Icons.check : board.option.iconName
    }

    FitText {
        id: words

        readonly property real below: board.standing ? board.aside : moved.visible ? moved.implicitHeight + Theme.gap : 0

        x: board.option.inset + (board.standing ? 0 : board.aside)
        y: board.option.inset + (board.standing ? board.aside : 0)
        width: board.width - 2 * x
        height: board.height - y - board.option.inset - below
        text: board.option.title
        display: true
        beside: true
        maximum: board.option.letters
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }

    ChooseSigns {
        id: moved

        x: (board.width - width) / 2
        y: board.height - board.option.inset - height
        gauges: board.option.gauges
        changes: board.option.changes
    }
}
