import QtQuick
import kiosk.ui.theme

// A passing sentence, shown as long as it takes to read and spoken at once: why something was refused.
Item {
    id: toast

    property string text
    property string iconName: Icons.refused
    readonly property bool shown: text !== ""
    readonly property real inset: Theme.body * 0.7

    function show(sentence: string) {
        text = sentence;
        rest.interval = 2000 + Motion.wordTime * sentence.split(" ").length;
        rest.restart();
        Voice.say(sentence, Accessible.Assertive);
    }

    function hide() {
        rest.stop();
        text = "";
    }

    implicitWidth: glyph.width + Math.ceil(words.implicitWidth) + 4 * inset
    implicitHeight: Math.max(Theme.targetMin, words.height + 2 * inset)
    visible: shown
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Timer {
        id: rest

        onTriggered: toast.hide()
    }

    Rectangle {
        anchors.fill: parent
        radius: Math.min(height / 2, Theme.radius * 1.6)
        color: Colours.ink
        border.color: Colours.paper
        border.width: Theme.line
    }

    Icon {
        id: glyph

        anchors.verticalCenter: parent.verticalCenter
        x: toast.inset
        name: toast.iconName
        color: Colours.action
    }

    Label {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        x: glyph.x + glyph.width + toast.inset
        width: toast.width - x - 2 * toast.inset
        text: toast.text
        color: Colours.paper
        Accessible.ignored: true
    }
}
