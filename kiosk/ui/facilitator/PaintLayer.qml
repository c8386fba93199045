import QtQuick
import QtQuick.Templates as T
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// The whole screen to paint with a finger. It leaves once every square is painted; the words get out of the way.
T.Popup {
    id: painting

    required property Kiosk kiosk

    parent: T.Overlay.overlay
    modal: true
    dim: false
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    padding: 0
    width: parent ? parent.width : 0
    height: parent ? parent.height : 0
    onAboutToShow: grid.begin()

    background: Rectangle {
        color: Colours.surface("night")
    }

    contentItem: FocusScope {
        focus: true
        Accessible.name: Words.opening.paint_title

        PaintGrid {
            id: grid

            anchors.fill: parent
            hidden: Qt.rect(panel.x, panel.low, panel.width, panel.height)
            name: Words.opening.paint_title
            onRemainingChanged: if (painting.opened && remaining === 0) {
                painting.kiosk.facilitator.care.opening.painted();
                painting.close();
            }
        }

        Plate {
            id: panel

            readonly property real low: painting.height * 0.6 - height / 2

            objectName: "paint:panel"
            x: (painting.width - width) / 2
            y: grid.onlyHidden ? painting.height * 0.15 : low
            width: Math.min(painting.width - 2 * Theme.margin, Theme.body * 22)
            height: inside.height + 2 * Theme.margin + Theme.lift
        }

        Column {
            id: inside

            x: panel.x + Theme.margin
            y: panel.y + Theme.margin
            width: panel.width - 2 * Theme.margin
            spacing: Theme.gap

            Label {
                width: parent.width
                role: Label.Strong
                text: Words.opening.paint_title
            }

            Label {
                width: parent.width
                text: Words.opening.paint_left(grid.remaining)
            }

            StaffButton {
                objectName: "paint:stop"
                focus: true
                surface: "paper"
                text: Words.opening.paint_stop
                onTapped: painting.close()
            }
        }
    }
}
