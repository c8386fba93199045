import QtQuick
import QtQuick.Templates as T
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// The glass is being cleaned: no touch counts, and the seconds are shown.
T.Popup {
    id: over

    required property Kiosk kiosk
    readonly property int seconds: kiosk.facilitator.cleaning

    onSecondsChanged: seconds > 0 ? open() : close()
    parent: T.Overlay.overlay
    modal: true
    dim: false
    focus: true
    z: 3
    closePolicy: T.Popup.NoAutoClose
    padding: 0
    width: parent?.width ?? 0
    height: parent?.height ?? 0

    background: StageBackground {
        surface: "night"
    }

    contentItem: FocusScope {
        Column {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.margin
            spacing: Theme.gap * 2

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: Icons.clean
                size: Theme.bystander
                color: Colours.action
            }

            Label {
                width: parent.width
                role: Label.Bystander
                headed: false
                text: over.seconds
                color: Colours.on("night")
                horizontalAlignment: Text.AlignHCenter
            }

            Label {
                width: parent.width
                role: Label.Strong
                text: Words.access.cleaning
                color: Colours.on("night")
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
