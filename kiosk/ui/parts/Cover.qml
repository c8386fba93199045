import QtQuick
import kiosk.ui.theme

// The cover of a game, loaded aside and no larger than it is shown. Until it is there, and for a game without one, the
// game's icon. Decorative: the part that holds it says what it shows.
Item {
    id: cover

    property string picture // a local file
    property string iconName
    property color ink: Colours.ink
    readonly property bool shown: image.status === Image.Ready

    Icon {
        anchors.centerIn: parent
        visible: !cover.shown
        name: cover.iconName
        size: Math.max(Theme.body, Math.min(cover.width, cover.height) * 0.8)
        color: cover.ink
    }

    Image {
        id: image

        anchors.fill: parent
        visible: cover.shown
        source: cover.width > 1 && cover.height > 1 ? cover.picture : ""
        sourceSize: Qt.size(Math.ceil(cover.width), Math.ceil(cover.height))
        fillMode: Image.PreserveAspectCrop
        asynchronous: true
        transform: Mirror { across: image.width }
        retainWhileLoading: true
        antialiasing: true
        Accessible.ignored: true
    }
}
