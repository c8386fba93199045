pragma Singleton
import QtQuick
import kiosk.ui.theme

// Where the glass was tapped a moment ago. What it touched may have made room for something else, which a second tap there
// does not mean.
QtObject {
    property var _counted: [] // {at, now}: in px of the window and ms of the clock, for a busy screen delays a timer

    // Whether a tap is the second one of another's; if it is not, it counts.
    function again(at: point): bool {
        const now = Date.now();
        const recent = _counted.filter(tap => Math.abs(now - tap.now) < Motion.debounce);
        const second = recent.some(tap => Math.hypot(at.x - tap.at.x, at.y - tap.at.y) < Theme.slop);
        _counted = second ? recent : [...recent, {at, now}];
        return second;
    }
}
