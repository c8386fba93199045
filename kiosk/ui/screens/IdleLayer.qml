import QtQuick
import QtQuick.Templates as T
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// Nobody there? Asked in words and in yellow, over everything, while the footlights go out one after the other. A touch
// anywhere is an answer; a finger already on a button keeps it until it lifts.
T.Popup {
    id: idle

    required property Kiosk kiosk
    readonly property int warning: kiosk.idle.warning
    readonly property bool held: stay.pressed || go.pressed || ease.pressed
    property int count: 0
    property int most: 1 // that it counts from
    readonly property real inset: Theme.frame

    function settle() {
        if (warning === 0 && !held)
            close();
    }

    onHeldChanged: Qt.callLater(settle)
    onWarningChanged: {
        if (warning === 0)
            return Qt.callLater(settle);
        count = warning;
        most = opened ? Math.max(most, count) : count;
        open();
    }
    onAboutToShow: Voice.say(Words.idle.title, Accessible.Assertive)

    parent: T.Overlay.overlay
    modal: true
    dim: true
    T.Overlay.modal: Rectangle {
        color: Qt.alpha(Colours.surface("night"), 0.7)
    }
    focus: true
    z: 1
    closePolicy: T.Popup.NoAutoClose
    padding: 0
    width: parent ? Math.min(parent.width - 2 * Theme.margin, Theme.body * 34) : 0
    height: inside.height + 2 * inset + Theme.lift
    x: parent ? (parent.width - width) / 2 : 0
    y: Theme.reachTop + Math.max(0, (Theme.height - height) / 2)

    background: Plate {
        fill: Colours.action
    }

    contentItem: FocusScope {
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: Words.idle.title

        Column {
            id: inside

            x: idle.inset
            y: idle.inset
            width: idle.width - 2 * idle.inset
            spacing: Theme.paragraph

            Label {
                width: parent.width
                role: Theme.compact ? Label.Title : Label.Headline
                text: Words.idle.title
            }

            Label {
                width: parent.width
                text: Words.idle.text(idle.count)
            }

            Footlights {
                width: parent.width
                visible: !(Theme.compact && Theme.scanned) // no room for them above the foot
                lit: Math.ceil(count * idle.count / idle.most)
            }

            Flow {
                width: parent.width
                topPadding: Theme.gap
                spacing: Theme.apart
                layoutDirection: Theme.left ? Qt.RightToLeft : Qt.LeftToRight

                Pill {
                    id: stay

                    objectName: "idle-stay"
                    focus: true
                    surface: "action"
                    text: Words.idle.stay
                    onTapped: idle.kiosk.idle.stay()
                }

                QuietButton {
                    id: go

                    objectName: "idle-leave"
                    surface: "action"
                    text: Words.idle.leave
                    onTapped: idle.kiosk.idle.leave()
                }

                QuietButton {
                    id: ease

                    objectName: "idle-comfort"
                    surface: "action"
                    iconName: Icons.comfort
                    wordless: Theme.compact
                    text: Words.table.comfort
                    onTapped: idle.kiosk.ease()
                }
            }
        }
    }
}
