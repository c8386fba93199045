import QtQuick
import kiosk.ui.theme

// The clock of what happens on the stage one thing after another: `at` goes on from 0 for `length` milliseconds, and the
// pictures follow from it. It is over before it is played, and at once when the glass is touched.
QtObject {
    id: storyboard

    property int length: 0 // of none when calm, or when nothing moves: less than none is none
    property real at: Infinity // ms
    readonly property bool over: at === Infinity

    // From the beginning; in calm to the end, with no frame between.
    function play() {
        clock.stop();
        at = 0;
        if (length > 0)
            clock.start();
        else
            at = Infinity;
    }

    // How far a part of it has come, 0 to 1, that begins at `from` and lasts so long.
    function share(from: real, lasting: real): real {
        return lasting > 0 ? Math.max(0, Math.min(1, (at - from) / lasting)) : at >= from ? 1 : 0;
    }

    readonly property NumberAnimation clock: NumberAnimation {
        target: storyboard
        property: "at"
        from: 0
        to: duration
        duration: Math.max(0, storyboard.length)
        onFinished: storyboard.at = Infinity
    }

    readonly property Connections touched: Connections {
        target: Motion

        function onHurried() {
            storyboard.clock.complete();
        }
    }
}
