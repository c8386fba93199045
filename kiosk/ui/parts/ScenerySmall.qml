import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels

// The set behind the table once more, so small that it fills a room, with what moves as it stands now; what goes by is not in it.
Item {
    id: small

    required property SceneryModel scenery
    required property size room // px

    width: behind.implicitWidth
    height: behind.implicitHeight
    scale: width > 0 ? Math.max(room.width / width, room.height / height) : 1

    Image {
        id: behind

        source: small.scenery.picture
        cache: false
    }

    Repeater {
        model: small.scenery.movers

        SceneryMover {
            visible: seconds === 0
            opacity: Theme.compact ? 0.7 : 1
        }
    }
}
