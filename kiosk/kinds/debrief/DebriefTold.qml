import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// What a page of the result says, for who does not see it: all words on it, in the order they are drawn.
Opening {
    id: told

    required property Item content
    required property int page

    function _words(item: Item): var {
        if (!item.visible || item.opacity === 0 || item instanceof Opening)
            return [];
        const own = item instanceof Label ? [(item as Label).text] : [];
        return own.concat(...Array.from(item.children).map(_words)).filter(Boolean);
    }

    function _read() {
        text = Voice.sentences(_words(content));
    }

    onPageChanged: Qt.callLater(_read)
    Component.onCompleted: Qt.callLater(_read)

    Connections {
        target: Words

        function onLanguageChanged() {
            Qt.callLater(told._read);
        }
    }
}
