import QtQuick
import QtQuick.Templates as T
import kiosk.ui.theme

// A panel from the bottom of the window that takes the focus until it is closed, by its button or Escape.
T.Popup {
    id: sheet

    property string title
    property string closeText
    property string asideName // of what else stands beside the title; nothing without one
    property string asideIcon
    property string aloudName // of what reads it aloud; nothing without one
    property real most: 0.86 // of the window's height
    default property alias content: body.data
    readonly property real inset: Math.max(Theme.margin, Theme.gap)
    readonly property real room: Math.max(0, Theme.height * most - head.height - 3 * inset) // height left for the content

    signal asideTapped
    signal aloudTapped

    parent: T.Overlay.overlay
    modal: true
    focus: true
    dim: false
    closePolicy: T.Popup.CloseOnEscape
    x: 0
    y: Theme.bottom - height
    width: parent ? parent.width : 0
    height: head.height + body.childrenRect.height + 3 * inset
    padding: 0

    enter: Transition {
        NumberAnimation { property: "y"; from: Theme.bottom; duration: Motion.normal; easing.type: Motion.settle }
    }

    background: Rectangle {
        color: Colours.ink
        topLeftRadius: Theme.radius * 1.5
        topRightRadius: topLeftRadius

        Rectangle {
            anchors.fill: parent
            anchors.topMargin: Theme.lift
            color: Colours.paper
            topLeftRadius: Theme.radius * 1.5
            topRightRadius: topLeftRadius
        }
    }

    contentItem: FocusScope {
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: sheet.title

        Item {
            id: head

            readonly property bool scannedLast: true

            x: sheet.inset
            y: sheet.inset
            width: sheet.width - 2 * sheet.inset
            height: Math.max(heading.height, closer.height)

            Label {
                id: heading

                anchors.verticalCenter: parent.verticalCenter
                x: Theme.side(0, width, head.width)
                width: head.width - closer.width - [aloud, aside].reduce((sum, button) => sum + (button.visible ? button.width + Theme.apart : 0), 0) - Theme.gap * 2
                role: Label.Title
                size: Math.max(Theme.least, Math.min(Theme.title, Math.floor(0.98 * Theme.title * width / Math.max(1, ruler.widest(sheet.title))))) // its words stay whole
                text: sheet.title

                TextRuler {
                    id: ruler

                    display: true
                    size: Theme.title
                }
            }

            component Beside: IconButton {
                anchors.verticalCenter: parent.verticalCenter
                visible: text !== ""
                surface: "paper"
                named: false
            }

            Beside {
                id: aloud

                objectName: "aloud"
                x: Theme.side(head.width - closer.width - (aside.visible ? aside.width + Theme.apart : 0) - Theme.apart - width, width, head.width)
                iconName: Icons.aloud
                text: sheet.aloudName
                onTapped: sheet.aloudTapped()
            }

            Beside {
                id: aside

                objectName: "aside"
                x: Theme.side(head.width - closer.width - Theme.apart - width, width, head.width)
                iconName: sheet.asideIcon
                text: sheet.asideName
                onTapped: sheet.asideTapped()
            }

            QuietButton {
                id: closer

                objectName: "close"
                x: Theme.side(head.width - width, width, head.width)
                surface: "paper"
                iconName: Icons.close
                wordless: Theme.compact && Theme.portrait && (aloud.visible || aside.visible && Theme.large)
                text: sheet.closeText
                focus: true
                onTapped: sheet.close()
            }
        }

        Item {
            id: body

            x: sheet.inset
            y: head.y + head.height + sheet.inset
            width: head.width
            height: childrenRect.height
        }
    }
}
