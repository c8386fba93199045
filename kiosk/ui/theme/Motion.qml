pragma Singleton
import QtQuick

// How long things take, in milliseconds, and how they ease. Calm mode makes every movement immediate.
QtObject {
    property bool fades: true // a whole screen that fades costs the processor a new picture of it each time

    readonly property int quick: Theme.calm ? 0 : 110
    readonly property int normal: Theme.calm ? 0 : 240
    readonly property int slow: Theme.calm ? 0 : 480
    readonly property int run: Theme.calm ? 0 : 1800 // of a needle, from one end to where it stops
    readonly property int reel: Theme.calm ? 0 : 700 // of a card that another one takes the place of
    readonly property real shake: Theme.calm ? 0 : Theme.mm(2.5) // px
    readonly property int settle: Easing.OutCubic
    readonly property int spring: Easing.OutBack

    // Not movements, so calm leaves them as they are
    property int debounce: 400 // a second tap within this counts as the same one; none for a hand that takes its time
    property int patience: 10000 // for whoever has not answered yet, once others have
    property int hold: 700 // a finger on a corner for less has lifted nothing
    property int link: 2000 // while the links of a ring light one after the other
    readonly property int refusal: 700 // a refused part keeps its red outline
    readonly property int showcase: 8000 // how long a game stays on the attract screen
    readonly property int wait: 900 // once across the bar of what goes on
    readonly property int blink: 130 // of a pawn; none when calm
    readonly property int wordTime: 450 // reading time of one word in a passing message
}
