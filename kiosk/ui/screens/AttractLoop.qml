pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// What the attract screen plays over and over, told by one clock: the windows of the town light, a game deals three cards,
// all games close a ring, then a number waits to be guessed. Pictures are functions of `at`; between two movements nothing
// is animated. Calm, it has three still scenes, cut one after the other. Whoever guesses stops it.
QtObject {
    id: loop

    required property bool running
    required property bool held // somebody is guessing: the number stays
    property bool bets: false // a number has room
    property real at: 0 // ms
    readonly property int dealing: 2000
    readonly property int turning: 4000
    readonly property int laying: 8500
    readonly property int closing: 10000 // of the ring
    readonly property int opening: 14000
    readonly property int betting: 15000
    readonly property int leaving: 23300
    readonly property list<int> scenes: bets ? [betting + 5500, laying - 1500, opening - 1000] : [laying - 1500, opening - 1000] // that are still
    property int scene: 0
    readonly property real lights: share(0, 1200) - share(bets ? leaving : opening + 300, 700) // of the town
    readonly property real asked: Motion.dropped(share(betting, 320)) - Motion.settled(share(leaving, 480)) // 1: the number hangs in its place
    readonly property real showing: between(betting + 900, betting + 3900, 480) // 1: a hand is at its needle
    readonly property real slid: Math.sin(2 * Math.PI * share(betting + 1500, 2200)) // and moves it: -1 to 1

    signal ended

    // How far a part has come, 0 to 1, that begins at `from` and lasts so long.
    function share(from: real, lasting: real): real {
        return Math.max(0, Math.min(1, (at - from) / lasting));
    }

    // The same of what comes and goes: 0 before it, 1 in between, 0 again after it.
    function between(from: real, until: real, lasting: real): real {
        return Motion.settled(share(from, lasting)) - Motion.settled(share(until, lasting));
    }

    // How high a pawn hops, 0 to 1, that is the so many-th to do so.
    function hop(place: int): real {
        return [laying + 320, betting + 6000].reduce((high, from) => Math.max(high, Math.sin(Math.PI * share(from + 60 * place, 320))), 0);
    }

    // From the beginning, with the next game.
    function restart() {
        scene = 0;
        ended();
        if (clock.running)
            clock.restart();
    }

    readonly property Timer cut: Timer {
        interval: Motion.act
        repeat: true
        running: loop.running && Theme.calm && !loop.held
        onTriggered: loop.scene + 1 < loop.scenes.length ? loop.scene += 1 : loop.restart()
    }

    readonly property Binding still: Binding {
        target: loop
        property: "at"
        value: loop.scenes[Math.min(loop.scene, loop.scenes.length - 1)]
        when: Theme.calm
        restoreMode: Binding.RestoreNone
    }

    component Moves: NumberAnimation {
        target: loop
        property: "at"
        duration: Math.max(0, to - from)
    }

    readonly property SequentialAnimation clock: SequentialAnimation {
        loops: Animation.Infinite
        running: loop.running && !Theme.calm
        paused: running && loop.held

        Moves { from: 0; to: 4800 }
        PauseAnimation { duration: 3100 }
        Moves { from: 7900; to: 11600 }
        PauseAnimation { duration: 2400 }
        Moves { from: 14000; to: 15000 }
        ScriptAction {
            script: {
                if (!loop.bets)
                    Qt.callLater(loop.restart);
            }
        }
        Moves { from: 15000; to: 19500 }
        PauseAnimation { duration: 1400 }
        Moves { from: 20900; to: 21600 }
        PauseAnimation { duration: 1700 }
        Moves { from: 23300; to: 24000 }
        ScriptAction { script: loop.ended() }
    }
}
