import QtQuick
import QtQuick.Templates as T
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// Hands to the voice what is told, what has opened and what keys come to, and writes below the screen what is heard.
Item {
    id: spoken

    required property Kiosk kiosk
    required property Item focused
    required property Item shown // the screen
    readonly property bool resumed: kiosk.place === "resume" // which has no first sentence
    readonly property VoiceModel voice: kiosk.voice
    readonly property var kinds: new Map([[Accessible.Button, Words.voice.button], [Accessible.CheckBox, Words.voice.check], [Accessible.RadioButton, Words.voice.radio], [Accessible.Slider, Words.voice.slider], [Accessible.EditableText, Words.voice.text]])

    // The first sentence of what is open, else all there is to read.
    function open() {
        const attract = Voice.sentences([Words.attract.title, Words.attract.title_second]);
        voice.open(Voice.opening?.visible ? Voice.opening.Accessible.name : kiosk.place === "attract" ? attract : Voice.sentences(Reading.texts(shown)));
    }

    // What has the focus, from its name to which one of how many it is.
    function told(item: Item): string {
        return Voice.sentences([[item.Accessible.name, kinds.get(item.Accessible.role), _state(item as Pressable), _place(item as Pressable)].filter(Boolean).join(", "), item.Accessible.description]);
    }

    function _state(item: Pressable): string {
        return !item?.choosable ? "" : item.chosen ? Words.voice.chosen : Words.voice.unchosen;
    }

    // Among those that one chooses from side by side.
    function _place(item: Pressable): string {
        if (!item?.choosable)
            return "";
        const all = Array.from(item.parent.children).filter(one => one.visible && one instanceof Pressable && (one as Pressable).choosable);
        return all.length > 1 ? Words.voice.place(`${all.indexOf(item) + 1}`, `${all.length}`) : "";
    }

    objectName: "voice"
    parent: Window.contentItem
    z: (T.Overlay.overlay?.z ?? 0) + 2
    anchors.fill: parent
    visible: voice.on || voice.offered
    Accessible.ignored: true
    onResumedChanged: if (resumed)
        resuming.restart()
    onFocusedChanged: if (voice.on && focused instanceof Opening)
        voice.open(focused.Accessible.name);
    else if (voice.on && focused && Theme.keysUsed)
        voice.point(told(focused));

    Timer {
        id: resuming

        interval: 0 // once the screen is there
        onTriggered: spoken.open()
    }

    Connections {
        target: Voice

        function onSaid(text: string, urgency: int) {
            if (Voice.passing)
                spoken.voice.mark(text);
            else
                spoken.voice.say(text, urgency === Accessible.Assertive);
        }

        function onTrusted() {
            spoken.voice.trust();
        }
    }

    Connections {
        target: spoken.voice

        function onWanted() {
            spoken.open();
        }

        function onOfferedChanged() {
            if (spoken.voice.offered)
                Voice.say(spoken.voice.caption);
        }
    }

    Connections { // it is chosen, or not any more
        target: spoken.voice.on ? spoken.focused as Pressable : null

        function onChosenChanged() {
            spoken.voice.point(spoken.told(spoken.focused));
        }
    }

    Caption {
        objectName: "caption"
        visible: spoken.voice.caption !== "" || !spoken.kiosk.touching.scan.active
        sentence: spoken.voice.caption
        letter: spoken.voice.letter
    }
}
