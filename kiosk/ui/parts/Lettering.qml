pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// The title of a poster: white letters cut out of ink, with their solid shadow. It drops into the poster that shows it.
Item {
    id: lettering

    property alias text: words.text
    property int maximum: Theme.title
    readonly property alias naturalHeight: words.naturalHeight
    readonly property real edge: Math.max(Theme.line, words.fontSize * 0.09) // of ink around each letter, px

    readonly property int largest: Math.max(words.minimum, Math.min(maximum, height / Theme.displayLeading)) // a line of it has room

    // Seldom Qt finds no function of the storyboard, as this is made or taken away: then it stands where it belongs.
    onVisibleChanged: if (visible)
        drop.play?.()
    Component.onCompleted: drop.play?.()
    transform: Translate {
        y: (Motion.dropped(drop.share?.(0, drop.length) ?? 1) - 1) * (lettering.y + lettering.height)
    }

    Storyboard {
        id: drop

        length: Motion.stage
    }

    Repeater {
        model: words.paged ? [] : [[-1, 0], [1, 0], [0, -1], [0, 1], [-0.7, -0.7], [0.7, -0.7], [-0.7, 0.7], [0.7, 0.7], [0, 1.8], [0.7, 1.6], [-0.7, 1.6]]

        Label {
            required property var modelData
            readonly property bool edging: true // the ink around the letters, and no words of its own

            x: modelData[0] * lettering.edge
            y: modelData[1] * lettering.edge
            width: lettering.width
            height: lettering.height
            bottomPadding: Math.max(0, Math.min(height * 0.04, height - words.lineStep)) // fitted as the letters are
            display: true
            font.weight: Theme.displayWeight
            airSize: words.minimum
            fontSizeMode: Text.Fit
            minimumPixelSize: words.least
            size: lettering.largest
            horizontalAlignment: Text.AlignHCenter
            text: words.text
            color: Colours.surface("night")
            Accessible.ignored: true
        }
    }

    FitText {
        id: words

        anchors.fill: parent
        display: true
        beside: true
        maximum: lettering.largest
        horizontalAlignment: Text.AlignHCenter
        surface: "night"
        color: Colours.on("night")
    }
}
