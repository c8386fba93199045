pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// The way in, over whatever visitors see: the panel that needs no code, the pad, the recovery, new codes.
T.Popup {
    id: over

    required property Kiosk kiosk
    readonly property string page: kiosk.facilitator.access.page
    readonly property var pages: ({panel: free, pad, recovery, codes})
    readonly property real inset: Theme.border

    onPageChanged: page === "" ? close() : open()
    parent: T.Overlay.overlay
    modal: true
    dim: true
    focus: true
    z: 2
    closePolicy: T.Popup.NoAutoClose
    padding: 0
    width: parent ? Math.min(parent.width - 2 * Theme.around, Theme.body * 30) : 0
    height: inside.height + 2 * inset + Theme.lift
    x: parent ? (parent.width - width) / 2 : 0
    y: parent ? (parent.height + Theme.reachTop - height) / 2 : 0

    T.Overlay.modal: Rectangle {
        color: Colours.surface("night")
        opacity: 0.75
    }

    background: Plate {}

    Component { id: free; AccessPanel { kiosk: over.kiosk } }
    Component { id: pad; AccessPad { kiosk: over.kiosk } }
    Component { id: recovery; AccessRecovery { kiosk: over.kiosk } }
    Component { id: codes; NewCodes { kiosk: over.kiosk } }

    contentItem: FocusScope {
        focus: true
        Keys.onEscapePressed: over.kiosk.facilitator.dismiss()
        Accessible.role: Accessible.Dialog
        Accessible.name: heading.text

        Column {
            id: inside

            x: over.inset
            y: over.inset
            width: over.width - 2 * over.inset
            spacing: Theme.spacing

            Item {
                width: parent.width
                height: Math.max(heading.height, closer.height)

                Label {
                    id: heading

                    anchors.verticalCenter: parent.verticalCenter
                    width: closer.x - Theme.gap
                    role: Label.Title
                    text: over.page === "" ? "" : Words.access.word(`${over.page}_title`)
                }

                IconButton {
                    id: closer

                    objectName: "access:close"
                    anchors.right: parent.right
                    surface: "paper"
                    iconName: Icons.close
                    named: false
                    text: Words.access.close
                    onTapped: over.kiosk.facilitator.dismiss()
                }
            }

            Loader {
                width: parent.width
                focus: true
                sourceComponent: over.pages[over.page] ?? null
            }
        }
    }
}
