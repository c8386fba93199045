import QtQuick
import QtQuick.Templates as T
import kiosk.ui.theme

// The first sentence of what opens, for who does not see it: the focus comes here, and no Tab does. It is the heading of its
// screen; when it changes it is said. It lies over the words that are drawn.
Heading {
    id: opening

    property bool fresh: true // it has just come

    // Take the focus, unless a sheet has it.
    function arrive() {
        if (T.Overlay.overlay?.visible)
            Voice.say(text);
        else
            forceActiveFocus(Qt.OtherFocusReason);
        Voice.arrived = text;
    }

    function settle() {
        if (!visible || text === "")
            return;
        Voice.opening = opening;
        fresh ? arrive() : Voice.say(text);
        fresh = false;
    }

    anchors.fill: parent
    Accessible.focusable: true
    Keys.onPressed: event => event.accepted = Arrows.go(opening, event.key)
    onTextChanged: soon.restart()
    onVisibleChanged: {
        fresh = true;
        soon.restart();
    }

    Timer {
        id: soon // once all that changes at the same time has changed; it goes with its screen

        interval: 0
        running: true
        onTriggered: opening.settle()
    }

    Connections {
        target: Voice

        function onLost() {
            if (opening.visible && opening.text !== "")
                opening.arrive();
        }
    }

    FocusRing {
        visible: opening.activeFocus && Theme.keysUsed
        radius: Theme.radius
    }
}
