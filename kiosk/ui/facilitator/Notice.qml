import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// A sentence that answers what was just done, also aloud: good, wrong, or neither.
Label {
    id: notice

    property bool good: false
    property bool wrong: false

    visible: text !== ""
    role: good || wrong ? Label.Strong : Label.Body
    size: Theme.body
    color: good ? Colours.right : wrong ? Colours.wrong : Colours.ink
    onTextChanged: Voice.say(notice.text)
}
