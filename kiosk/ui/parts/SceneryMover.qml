import QtQuick
import kiosk.ui.theme

// What moves of a set: it goes from where it stands to where it is to stand, and what crosses comes by now and then.
Item {
    id: mover

    required property string picture
    required property point place // of its corner, px
    required property size room // px
    required property real turn
    required property real fill
    required property int seconds
    required property int every
    property real across: 0 // the width of the screen, px
    property real seen: fill // of its height, from its foot up
    property real way: seconds > 0 ? -width : 0 // from the edge, px

    x: seconds > 0 ? 0 : place.x
    y: place.y
    width: room.width
    height: room.height
    rotation: turn
    visible: seconds === 0 || crossing.running && !Theme.calm

    Behavior on x { Glide {} }
    Behavior on y { Glide {} }
    Behavior on rotation { Glide {} }
    Behavior on seen { Glide {} }

    component Glide: NumberAnimation {
        duration: Motion.slow
        easing.type: Motion.settle
    }

    Item {
        x: mover.way
        y: mover.height - height
        width: mover.width
        height: mover.height * mover.seen
        clip: mover.seen < 1

        Image {
            anchors.bottom: parent.bottom
            width: mover.width
            height: mover.height
            source: mover.picture
            cache: false
        }
    }

    Timer {
        running: mover.seconds > 0 && !Theme.calm
        interval: mover.every * 1000
        repeat: true
        onTriggered: crossing.restart()
    }

    NumberAnimation {
        id: crossing

        target: mover
        property: "way"
        from: -mover.width
        to: mover.across
        duration: mover.seconds * 1000
    }
}
