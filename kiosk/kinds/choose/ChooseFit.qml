import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// How much of an option its board holds: letters as large as they go, its picture, its text; last what it gives and costs.
QtObject {
    id: fit

    required property ChooseOption option
    required property real moving // height of what it moves, 0 for nothing
    readonly property TextRuler sides: TextRuler {} // of what it gives and costs
    readonly property TextRuler strong: TextRuler { size: Theme.strong } // of its text
    readonly property TextRuler small: TextRuler { size: Theme.least }
    readonly property TextRuler dense: TextRuler { size: Theme.least; aired: false }
    readonly property TextRuler heads: TextRuler { display: true; size: Theme.title }
    readonly property TextRuler tight: TextRuler { display: true }
    readonly property TextRuler slight: TextRuler { display: true; size: Theme.least }
    readonly property real column: option.width - 2 * option.inset
    readonly property real picture: Math.round(Theme.title * 2.4) // square, at the left of the title
    readonly property real around: Theme.lift + 2 * option.inset + 2 * Theme.gap + (moving > 0 ? moving + Theme.gap : 0)
    readonly property real rest: option.board - around
    readonly property real before: option.printed ? picture + Theme.gap : tight.size + Theme.gap
    readonly property TextRuler usual: [sides, small].find(ruler => headed(tight, before) + saying(ruler) + weights(ruler) <= rest) ?? dense
    readonly property TextRuler grown: TextRuler { size: Theme.body * fit.option.times }
    readonly property TextRuler siding: option.times > 1 ? grown : usual
    readonly property real times: usual === sides ? grow() : 1 // as large its letters may be
    readonly property bool titled: heads.unbroken(option.title, column - before) < Infinity && headed(heads, before) + (option.told ? saying(small) : 0) <= rest - weights(usual) // in large letters
    readonly property bool whole: headed(tight, before) + (option.told ? saying(small) : 0) + weights(usual) <= rest + 2.5 * Theme.gap // as close as lines may stand
    readonly property TextRuler heading: option.titled ? heads : whole ? tight : slight
    readonly property real lead: heading === slight && !option.printed ? slight.size + Theme.gap : before // in front of it
    readonly property bool roomy: headed(tight, before) + saying(small) <= rest - weights(usual)
    readonly property bool printable: option.card && !option.pictured && free >= 0
    readonly property real free: option.height - around - Math.max(picture, tight.unbroken(option.title, column - picture - Theme.gap) * 1.06) - saying(small) - weights(small) // with its picture

    // How high its title is, beside its picture or its icon.
    function headed(ruler: TextRuler, lead: real): real {
        return Math.max(option.printed ? picture : 0, ruler.high(option.title, column - lead) * 1.06);
    }

    // Whether its title stays as it is, where so much of its line is taken from it.
    function spares(taken: real): bool {
        const wide = column - lead - taken;
        return heading.unbroken(option.title, wide) < Infinity && heading.high(option.title, wide) * 1.06 <= headed(heading, lead);
    }

    // How high its text is, where what it gives and costs stands below.
    function saying(ruler: TextRuler): real {
        return option.weighed ? ruler.high(option.essential, column) + Theme.gap : 0;
    }

    // How many times as large its letters may be.
    function grow(): real {
        for (let times = 1.8; times > 1; times *= 0.97)
            if (headed(heading, lead) + grownTo(times) <= rest)
                return times;
        return 1;
    }

    // How high that is together in letters so many times as large.
    function grownTo(times: real): real {
        const wide = (column - sides.line * times - Theme.gap) / times;
        const sided = option.weighed ? (sides.high(option.pro, wide) + sides.high(option.con, wide)) * times + 2 * Theme.gap : 0;
        return (option.told ? strong.high(option.essential, column / times) * times + Theme.gap : 0) + sided;
    }

    function weights(ruler: TextRuler): real {
        const wide = column - ruler.line - Theme.gap;
        return option.weighed ? ruler.high(option.pro, wide) + ruler.high(option.con, wide) + 2 * Theme.gap : 0;
    }
}
