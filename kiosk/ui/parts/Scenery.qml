pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels

// What stands behind the table, and behind the seats before it: one opaque picture, over which the next one fades in, and what moves before it. At rest nothing is painted again.
Item {
    id: behind

    required property SceneryModel scenery
    readonly property size room: visible ? Qt.size(width, height) : Qt.size(0, 0)
    readonly property bool quiet: Theme.compact
    property Image front: first
    readonly property Image back: front === first ? second : first

    // Ask for pictures of this size.
    function fit() {
        scenery.fit(room.width, room.height, quiet);
    }

    // Show another picture, or none.
    function show(picture: string) {
        fade.complete();
        front = back;
        front.source = picture;
        fade.start();
    }

    onRoomChanged: fit()
    onQuietChanged: fit()

    Connections {
        target: behind.scenery

        function onPictureChanged() {
            behind.show(behind.scenery.picture);
        }
    }

    component Backdrop: Image {
        anchors.fill: parent
        z: behind.front === this ? 1 : 0
        cache: false
    }

    Backdrop { id: first }
    Backdrop { id: second }

    Repeater {
        model: behind.scenery.movers

        SceneryMover {
            z: 2
            across: behind.width
            opacity: behind.quiet ? 0.7 : 1
        }
    }

    NumberAnimation {
        id: fade

        target: behind.front
        property: "opacity"
        from: Motion.fades ? 0 : 1
        to: 1
        duration: Motion.fades ? Motion.normal : 0
        onFinished: behind.back.source = ""
    }
}
