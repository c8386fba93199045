pragma Singleton
import QtQuick

// How long things take, in milliseconds, and how they ease. Calm mode makes every movement immediate. What lasts longer than
// a glance ends at once when the glass is touched: a Storyboard hears `hurried`.
QtObject {
    property bool fades: true // a whole screen that fades costs the processor a new picture of it each time

    readonly property int quick: Theme.calm ? 0 : 110
    readonly property int normal: Theme.calm ? 0 : 240
    readonly property int flip: Theme.calm ? 0 : 260 // of a card, from one side to the other
    readonly property int fall: Theme.calm ? 0 : 320 // of a card or a board, to its place
    readonly property int slow: Theme.calm ? 0 : 480
    readonly property int stage: Theme.calm ? 0 : 700 // of who walks in, and of a curtain
    readonly property int show: Theme.calm ? 0 : 1200 // of the roll before a reveal
    readonly property int stagger: Theme.calm ? 0 : 70 // from one of many to the next
    readonly property int run: Theme.calm ? 0 : 1800 // of a needle, from one end to where it stops
    readonly property int reel: Theme.calm ? 0 : 700 // of a card that another one takes the place of
    readonly property real shake: Theme.calm ? 0 : Theme.mm(2.5) // px
    readonly property int settle: Easing.OutCubic
    readonly property int spring: Easing.OutBack

    // Not movements, so calm leaves them as they are
    property int debounce: 400 // a second tap within this counts as the same one; none for a hand that takes its time
    property int patience: 10000 // for whoever has not answered yet, once others have
    property int ropes: 4000 // until one button raises the curtain that all hands may raise
    readonly property int together: 1200 // all hands hold their ropes, and the curtain goes up
    property int hold: 700 // a finger on a corner for less has lifted nothing
    property int link: 2000 // while the links of a ring light one after the other
    readonly property int refusal: 700 // a refused part keeps its red outline
    readonly property int photo: 15000 // a poster stays alone on the screen
    readonly property int showcase: 8000 // how long a page stays that turns by itself
    readonly property int act: 12000 // of the play on the attract screen: one game
    readonly property int wait: 900 // once across the bar of what goes on
    readonly property int blink: 130 // of a pawn; none when calm
    readonly property int wordTime: 450 // reading time of one word in a passing message

    signal hurried // the glass was touched

    // How far a thing has come that settles, springs, or drops and bounces once, at a share of its time (0 to 1).
    function settled(share: real): real {
        return 1 - Math.pow(1 - share, 3);
    }

    function sprung(share: real): real {
        return 1 + 2.4 * Math.pow(share - 1, 3) + 1.4 * Math.pow(share - 1, 2);
    }

    function dropped(share: real): real {
        return share < 0.7 ? Math.pow(share / 0.7, 2) : 1 - 0.1 * Math.sin(Math.PI * (share - 0.7) / 0.3);
    }
}
