import kiosk.ui.theme
import kiosk.ui.parts

// How secret votes come on the stage: a roll, then one after the other drops to what it chose, in an order drawn by lot that
// has nothing to do with what was chosen; then what they come to is told.
Storyboard {
    property var order: [] // the seats, as they drop
    readonly property int down: order.filter(seat => share(_start(seat), Motion.fall) === 1).length // how many have

    // Let these seats drop.
    function begin(seats: var) {
        at = 0; // nobody is down while the order is new
        order = Array.from(seats).map(seat => [Math.random(), seat]).sort((one, other) => one[0] - other[0]).map(pair => pair[1]);
        play();
    }

    // How far the vote of a seat has come, 0 to 1.
    function fallen(seat: int): real {
        return order.includes(seat) ? share(_start(seat), Motion.fall) : 1;
    }

    function _start(seat: int): real {
        return Motion.show + order.indexOf(seat) * Motion.normal;
    }

    length: Motion.show + order.length * Motion.normal + Motion.slow
}
