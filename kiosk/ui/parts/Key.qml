import QtQuick
import kiosk.ui.theme

// A key: a letter or a picture. It answers a finger as fast as fingers type, and leaves the focus where the text is.
Pressable {
    id: key

    property string letter // shown
    property string iconName // shown instead
    property bool plain: true // a letter; the others are tinted
    property bool lit: false // the one to press now
    property string surface: Colours.ground // what it stands on

    debounce: 0
    focusPolicy: Qt.TabFocus
    padding: 0
    lift: Math.max(Theme.line, Theme.lift / 2)
    ringRadius: face.radius + 2 * Theme.line

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: key.lift
            radius: face.radius
            color: Colours.deep(key.surface)
        }

        Rectangle {
            id: face

            y: key.sink
            width: parent.width
            height: parent.height - key.lift
            radius: Math.min(Theme.radius, height / 4)
            color: key.down || key.lit || key.chosen ? Colours.action : key.plain ? Colours.paper : Colours.mist
            border.width: Theme.highContrast ? Theme.line : 0
            border.color: Colours.ink
        }
    }

    TextRuler { id: ruler; display: true }

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: key.sink - key.lift / 2
            name: key.iconName
            size: Math.min(key.height * 0.6, Math.max(Theme.body * 1.2, key.height * 0.45))
        }

        Label {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: key.sink - key.lift / 2
            visible: key.iconName === ""
            display: true
            size: key.letter.length > 1 ? Math.min(Theme.body, 0.9 * key.width / ruler.wide(key.letter) * ruler.size) : Math.max(Theme.body, key.height * 0.42)
            text: key.letter
            Accessible.ignored: true
        }
    }
}
