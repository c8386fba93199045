import QtQuick
import QtQuick.Templates as T
import kiosk.ui.theme

// What everything that can be touched is built on. It acts on release (a finger may drift), by Enter and Space, and by
// assistive technology; a double tap counts once, whatever has come under it meanwhile; arrows move to its neighbours. `text`
// is its accessible name.
T.AbstractButton {
    id: control

    required text
    property bool interactive: true // false: shown, but neither touched nor focused
    property int debounce: Motion.debounce
    property real lift: 0
    readonly property real sink: down ? lift : 0
    readonly property bool refused: refusal.running
    property double _tapped: 0 // when it last counted, in ms of the clock: a busy screen delays a timer
    property alias ringRadius: ring.radius
    property bool sixSided: false // its outline is a hexagon's
    property bool choosable: false // it tells whether it is chosen
    property bool chosen: false // drawn so, and told so

    signal tapped

    // The answer to a touch that is not allowed: a shake and a red outline.
    function shake() {
        refusal.restart();
        wobble.restart();
    }

    // A tap that comes now is the second one of another's.
    function skipSecond() {
        _tapped = Date.now();
    }

    implicitWidth: Math.max(Theme.targetMin, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.targetMin, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: interactive || activeFocus ? Qt.StrongFocus : Qt.NoFocus // what has the focus cannot refuse it
    activeFocusOnTab: interactive || activeFocus
    hoverEnabled: false
    Accessible.role: interactive ? Accessible.Button : Accessible.StaticText
    Accessible.name: text
    Accessible.checkable: choosable
    Accessible.checked: chosen
    Accessible.onCheckableChanged: if (Accessible.checkable !== choosable) // the button's own is written over it
        Accessible.checkable = Qt.binding(() => choosable)
    Accessible.onCheckedChanged: if (Accessible.checked !== chosen)
        Accessible.checked = Qt.binding(() => chosen)
    Accessible.onPressAction: if (interactive)
        click()
    Accessible.onToggleAction: if (interactive)
        click()

    onClicked: {
        const second = Taps.again(mapToItem(null, pressX, pressY)) || Math.abs(Date.now() - _tapped) < debounce;
        if (second && debounce > 0)
            return;
        skipSecond();
        tapped();
    }

    Keys.onPressed: event => {
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        if (enter && !event.isAutoRepeat)
            click();
        event.accepted = enter || Arrows.go(control, event.key);
    }

    // The hit area is a little larger than what is drawn, and larger still for a finger already down.
    containmentMask: Item {
        readonly property real reach: control.pressed ? Theme.slop : Theme.gap / 2 - 1

        x: -reach
        y: -reach
        width: control.interactive ? control.width + 2 * reach : 0
        height: control.height + 2 * reach
    }

    transform: Translate {
        id: shift
    }

    Timer {
        id: refusal

        interval: Motion.refusal
    }

    SequentialAnimation {
        id: wobble

        NumberAnimation { target: shift; property: "x"; to: -Motion.shake; duration: Motion.quick / 2 }
        NumberAnimation { target: shift; property: "x"; to: Motion.shake; duration: Motion.quick }
        NumberAnimation { target: shift; property: "x"; to: -Motion.shake / 2; duration: Motion.quick }
        NumberAnimation { target: shift; property: "x"; to: 0; duration: Motion.quick; easing.type: Motion.settle }
    }

    FocusRing {
        id: ring

        z: 1
        visible: control.activeFocus && Theme.keysUsed || control.refused
        border.color: control.refused ? Colours.wrong : Colours.ink
        radius: Theme.radius
        sixSided: control.sixSided
    }
}
