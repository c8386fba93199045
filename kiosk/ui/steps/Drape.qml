pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// The curtain itself, to the edges of the window beside the bar: closed at once, so that nothing is seen behind it, and open
// once its halves have gone to both sides. It takes no touch.
Item {
    id: drape

    property bool closed
    readonly property real above: Theme.low ? Theme.reachTop + Apron.aloft : 0 // the line of reach, where sentences stand
    readonly property bool moving: !opening.over
    readonly property real aside: closed ? 0 : Motion.settled(opening.share(0, opening.length)) // 0 to 1

    visible: closed || moving
    x: -Theme.margin
    y: -Theme.margin - above
    width: parent.width + 2 * Theme.margin
    height: parent.height + 3 * Theme.margin + above
    onClosedChanged: if (!closed)
        open()

    // From closed to both sides.
    function open() {
        opening.play();
    }

    readonly property Storyboard opening: Storyboard { length: Motion.stage }

    component Half: Item {
        id: half

        required property int side

        x: side * drape.width / 2 + (2 * side - 1) * drape.aside * drape.width / 2
        width: drape.width / 2
        height: drape.height
        clip: true

        StageBackground {
            x: -half.side * half.width
            width: drape.width
            height: drape.height
            surface: Colours.ground
            pattern: StageBackground.Curtain
        }
    }

    Half { side: 0 }
    Half { side: 1 }
}
