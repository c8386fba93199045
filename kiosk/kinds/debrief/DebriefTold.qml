import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// What a page of the result says, for who does not see it: all words on it, in the order they are drawn.
Opening {
    id: told

    required property Item content
    required property string page // what is told again when it changes

    function _words(item: Item): var {
        if (!item.visible || item.opacity === 0 || item instanceof Opening)
            return [];
        const own = item instanceof Label ? [(item as Label).text] : [];
        return own.concat(...Array.from(item.children).map(_words)).filter(Boolean);
    }

    function _read() {
        text = Voice.sentences(_words(content));
    }

    onPageChanged: soon.restart()

    Timer {
        id: soon // the words of the page that was turned to are there by then; it goes with the page

        interval: 0
        running: true
        onTriggered: told._read()
    }

    Connections {
        target: Words

        function onLanguageChanged() {
            soon.restart();
        }
    }
}
