import QtQuick
import QtQuick.Templates as T
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// The poster alone over the whole window, for a photograph; any touch ends it, and so does time.
T.Popup {
    id: photo

    required property Models.DebriefStep step
    required property Models.Kiosk kiosk
    property var bills: []

    parent: T.Overlay.overlay
    modal: true
    focus: true
    dim: false
    padding: 0
    closePolicy: T.Popup.CloseOnEscape
    width: parent?.width ?? 0
    height: Theme.bottom
    onOpened: Voice.say(all.text)

    background: Rectangle {
        color: Colours.ink
    }

    contentItem: FocusScope {
        focus: true

        DebriefKeepsake {
            anchors.fill: parent
            enabled: false
            step: photo.step
            kiosk: photo.kiosk
            bills: photo.bills
        }

        Pressable {
            id: all

            objectName: "photo-end"
            y: Theme.reachTop
            width: parent.width
            height: parent.height - y
            focus: true
            text: Words.debrief.photo_end
            onTapped: photo.close()
        }
    }

    Timer {
        interval: Motion.photo
        running: photo.opened
        onTriggered: photo.close()
    }
}
