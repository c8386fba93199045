import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// The group before left a game open: go on with it, or begin afresh.
FocusScope {
    id: screen

    required property Kiosk kiosk
    readonly property real inset: Theme.frame

    focus: true

    Plate {
        anchors.centerIn: parent
        width: Math.min(screen.width - 2 * Theme.margin, Theme.body * 28)
        height: inside.height + 2 * screen.inset + lift

        Column {
            id: inside

            x: screen.inset
            y: screen.inset
            width: parent.width - 2 * x
            spacing: Theme.paragraph

            Label {
                width: parent.width
                role: Label.Strong
                text: Words.resume.title
            }

            Label {
                width: parent.width
                role: Theme.compact ? Label.Title : Label.Headline
                text: screen.kiosk.offered
            }

            Label {
                width: parent.width
                text: Words.resume.text
            }

            Flow {
                width: parent.width
                topPadding: Theme.gap
                spacing: Theme.apart

                PrimaryButton {
                    objectName: "resume"
                    focus: true
                    iconName: Theme.compact ? "" : Icons.next
                    text: Words.resume.go_on
                    onTapped: screen.kiosk.resume()
                }

                QuietButton {
                    objectName: "fresh"
                    surface: "paper"
                    iconName: Theme.compact ? "" : "mdi6.restart"
                    text: Words.resume.fresh
                    onTapped: screen.kiosk.part("fresh")
                }
            }
        }
    }
}
