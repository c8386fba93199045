import QtQuick
import kiosk.ui.theme

// What a screen is called, for who does not see it. It lies over the words that are drawn.
Item {
    property string text

    Accessible.role: Accessible.Heading
    Accessible.name: Voice.sentences([Voice.title, text, Voice.step])
}
