pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// The first start, one question at a time: language, codes, the organiser's key, the event's name.
FocusScope {
    id: screen

    required property Kiosk kiosk
    readonly property SetupModel setup: kiosk.facilitator.setup
    readonly property var names: ["language", "codes", "key", "name"]
    readonly property var pages: ({language, codes, key: trusted, name: event})
    readonly property real inset: Theme.compact ? Theme.gap : Theme.margin * 1.5

    focus: true
    Keys.onEscapePressed: Arrows.back(Window.activeFocusItem)

    Component { id: language; SetupLanguage { kiosk: screen.kiosk } }
    Component { id: codes; NewCodes { kiosk: screen.kiosk } }
    Component { id: trusted; SetupKey { kiosk: screen.kiosk } }
    Component { id: event; SetupName { kiosk: screen.kiosk } }

    Plate {
        anchors.centerIn: parent
        width: Math.min(screen.width - 2 * Theme.around, Theme.body * 34)
        height: inside.height + 2 * screen.inset + lift

        Column {
            id: inside

            x: screen.inset
            y: screen.inset
            width: parent.width - 2 * x
            spacing: Theme.spacing

            ProgressLine {
                visible: !Theme.compact
                width: parent.width
                surface: "paper"
                count: screen.names.length
                current: screen.names.indexOf(screen.setup.page)
                text: Words.setup.step(current + 1, count)
            }

            Item {
                width: parent.width
                height: Math.max(title.height, back.height)

                Label {
                    id: title

                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - (back.visible ? back.width + Theme.gap : 0)
                    role: Label.Title
                    text: screen.setup.page === "" ? "" : Words.setup.word(`${screen.setup.page}_title`)
                }

                StaffButton {
                    id: back

                    objectName: "setup:back"
                    backs: true
                    anchors.right: parent.right
                    visible: screen.setup.page !== screen.names[0]
                    iconName: Icons.previous
                    text: Words.setup.back
                    onTapped: {
                        screen.kiosk.facilitator.access.show("");
                        screen.setup.back();
                    }
                }
            }

            Loader {
                width: parent.width
                focus: true
                sourceComponent: screen.pages[screen.setup.page] ?? null
            }
        }
    }
}
