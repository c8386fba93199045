pragma Singleton
import QtQuick

// Sizes and type, all derived from the physical screen. The inputs are set once by Main and may change while running.
QtObject {
    id: theme

    // How a screen is laid out: in a wide window, in a tall one, or where text is huge for the window and shows less at once
    enum Form {
        Wide,
        Tall,
        Small
    }

    // Inputs
    property real pixelsPerMm: 3.61
    property real viewingDistance: 500 // mm
    property string text: "normal" // large, larger
    property bool wantsAir: false // between words, letters and lines
    property bool calm: false
    property string contrast: "drawn" // strong on light, on dark
    property bool keysUsed: false // last, and not a finger
    property bool scanned: false // one switch presses everything
    property bool captioned: false // what is said is written below
    property bool trembles: false // a hand, which asks for more room
    property bool drags: true // false for a hand that trembles, and under a sheet, whose touches a DragHandler would take
    property string place: "drawn" // of what is touched, or low, or left: low for a left hand
    property real glass: 1080 // high, of the whole window, px
    property real width: 1920 // of the window, px
    property real height: 1080 // of it, without the foot, below the line of reach
    property string asked // how decks are asked for their texts: a language, or its easy words
    property bool mirrored: false // the language runs from the right to the left
    property var glyphs: null // knows the character of each icon name in iconFont
    property var prints: null // knows the picture and the colour of each card
    property string iconFont: "Material Design Icons"

    readonly property bool large: text !== "normal"
    readonly property bool highContrast: contrast !== "drawn"
    readonly property bool inverse: contrast === "dark" // bright words on black

    readonly property int footnote: captioned && !(large && Math.min(width, glass) < 20 * _letters(1.4)) ? _letters(1.4) : least // letters on the foot: where all others are large, a small window has no room for more
    readonly property int foot: scanned || captioned ? Math.round(footnote * 1.3) : 0 // of the window, where stands what the switch would press, or what is said

    // Above the line stands only what needs no touch. A window lowers what is touched where its lower half has room for it
    readonly property bool upright: glass > width
    readonly property real reach: upright ? 0.5 : 0.6 // of the glass, from its lower edge
    readonly property bool lowers: glass * reach >= (upright ? 24 : 17) * _seen(1.4)
    readonly property bool low: lowers && place !== "drawn"
    readonly property bool left: low && place === "left" && !mirrored // what is touched stands in a row as in a mirror, as it does where all is mirrored
    readonly property real reachTop: low ? Math.ceil(glass * (1 - reach)) : 0 // the line, px from the top
    readonly property real bottom: reachTop + height // of what is touched

    // Shape of the window, or of what is left of it below the line
    readonly property real shortSide: Math.min(width, height)
    readonly property real filled: low ? 0 : Math.min(width, glass) // by what is drawn, however far apart its pixels are
    readonly property bool portrait: height > width
    readonly property bool landscape: !portrait
    readonly property bool compact: shortSide < 20 * body
    readonly property int form: compact ? Theme.Small : portrait ? Theme.Tall : Theme.Wide

    // Type: a capital H subtends 0.7 degrees (0.0122 x distance); large letters come back to it where they are not whole. Very
    // large ones grow as far as they make no window a small one
    readonly property string textFont: "Atkinson Hyperlegible Next"
    readonly property string displayFont: "Bricolage Grotesque"
    readonly property int displayWeight: Font.ExtraBold
    readonly property real tracking: -0.02 // of the size, display type only
    readonly property real capHeight: 0.667 // of the size, text type
    readonly property real displayCapHeight: 0.66
    readonly property real leading: airy ? 1.5 : 1.3 // of the size, text type
    readonly property real displayLeading: airy ? 1.3 : 1.2
    readonly property int least: _letters(1)
    readonly property int body: !large ? least : text === "large" ? _letters(1.4) : Math.max(_letters(1.4), Math.min(_letters(1.8), Math.floor(shortSide / 23)))
    readonly property int strong: Math.round(body * 1.15)
    readonly property int title: Math.round(Math.max(body * 1.1, Math.min(body * 1.5, shortSide / 18)))
    readonly property int headline: Math.round(Math.max(body * 1.25, Math.min(bystander, shortSide / 11)))
    readonly property int bystander: Math.round(mm(18) / displayCapHeight) // read from across the aisle

    // Air, of the size. It takes the room of letters 1.22 times as large: it is there where 23 lines of those lie across the
    // short side
    readonly property bool roomy: shortSide >= 28 * body
    readonly property bool airy: wantsAir && roomy
    readonly property real air: 0.2 // between two lines
    readonly property real letterAir: 0.12
    readonly property real wordAir: 0.16

    // Lengths. The millimetres are floors; on a wide window lines and lifts grow with it to keep their strength
    readonly property int line: Math.max(1, Math.round(Math.max(mm(0.5), shortSide / 220) * (highContrast ? 1.4 : 1)))
    readonly property int lift: Math.round(Math.max(mm(1), shortSide / 120))
    readonly property int radius: Math.round(shortSide * 0.024)
    readonly property int cardRadius: Math.max(line, Math.round(shortSide * 0.014))
    readonly property real printed: cardRadius - 0.707 * (cardRadius - line) // inset at which a square print stays inside a card
    readonly property real framed: radius - 0.707 * (radius - line) // inset at which square corners stay inside round ones
    readonly property bool ample: trembles && !compact && Math.min(width, glass) >= 290 * pixelsPerMm // as on a panel of 24 inches
    readonly property int gap: Math.ceil(mm(3))
    readonly property int apart: ample ? 2 * gap : gap // from one thing that is touched to the next
    readonly property int margin: Math.round(Math.max(gap, shortSide * 0.034))
    readonly property int slop: Math.round(mm(5)) // drift of a finger that still counts
    readonly property int targetMin: Math.ceil(Math.max(44, mm(ample ? 20 : 15)))
    readonly property int targetPrimary: Math.ceil(mm(20))
    readonly property real pill: Math.max(targetPrimary, strong * 2.2 - (compact ? foot : 0)) // high: what a small window lends to its foot is asked of them first
    readonly property int targetStaff: Math.ceil(Math.max(44, mm(12.7)))

    // Pads along the lower edge, on which everybody answers at once
    readonly property real padLeast: mm(66) // across
    readonly property int places: compact || shortSide < mm(230) ? 0 : Math.min(6, Math.floor((width - 2 * margin + gap) / (padLeast + gap)) * (portrait ? 2 : 1)) // there is room for

    // What gives way where text is huge for the window
    readonly property int saying: compact ? body : title // of a sentence that says what to do
    readonly property int naming: compact ? body : strong // of the name of one thing among others
    readonly property int titleLines: compact ? 1 : 2
    readonly property int detailLines: compact ? 1 : 3
    readonly property real sheet: compact ? 0.98 : 0.86 // of the window, at most
    readonly property real spacing: compact ? gap : gap * 2 // between the blocks of a screen
    readonly property real paragraph: body * (compact ? 0.35 : 0.7) * (airy ? 2 : 1) // between sentences
    readonly property real padding: compact ? gap : gap * 1.5 // inside a tile
    readonly property real border: compact ? gap : margin // inside a sheet of paper
    readonly property real frame: compact ? margin : margin * 1.5 // around a screen that only speaks
    readonly property real aloof: Math.max(0, mm(6) - margin * 0.75) // more below the beam, for what is touched under the way out
    readonly property real around: compact ? 0 : margin // what may touch the edges of the window

    function _seen(factor: real): int {
        return Math.ceil(factor * 0.0122 * viewingDistance * pixelsPerMm / capHeight);
    }

    function _letters(factor: real): int {
        return Math.max(_seen(factor), Math.ceil(factor * filled / 34));
    }

    // Where words stand that begin or end a line; what is drawn from the right is mirrored whole, and words alone are turned back
    readonly property int start: mirrored ? Text.AlignRight : Text.AlignLeft
    readonly property int end: mirrored ? Text.AlignLeft : Text.AlignRight

    // Where something touched stands in a row: x from its left end, or from its right end for a left hand.
    function side(x: real, width: real, row: real): real {
        return left ? row - width - x : x;
    }

    // Pixels in a length of millimetres; a large panel is drawn as one of 24 inches.
    function mm(length: real): real {
        return length * Math.max(pixelsPerMm, filled / 300);
    }

    // The address of the picture of a card, for a place so many times as wide as high; "" while there is none.
    function cardPrint(cardId: string, ratio: real): string {
        return prints && prints.made > 0 && !highContrast ? prints.of(cardId, ratio) : "";
    }

    // The icons above the words of a card, where it is told in easy ones.
    function cardPictos(cardId: string): list<string> {
        return prints && prints.made > 0 ? prints.pictos(cardId, asked) : [];
    }

    // The same of the back of the cards.
    function backPrint(ratio: real): string {
        return prints && prints.made > 0 && !highContrast ? prints.back(ratio) : "";
    }

    // The colour of a card; "" for one that is not known.
    function cardTone(cardId: string): string {
        return prints?.tone(cardId) ?? "";
    }

    // The character of an icon name ("mdi6.leaf"), or "" when unknown.
    function glyph(name: string): string {
        return glyphs?.of(name) ?? "";
    }
}
