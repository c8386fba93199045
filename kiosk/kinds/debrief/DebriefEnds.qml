pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// What the two ends of the scale mean.
Item {
    id: ends

    required property string low
    required property string high
    required property string surface // what they stand on
    height: Math.max(first.height, last.height)

    component End: Label {
        width: (ends.width - Theme.gap) / 2
        role: Label.Strong
        size: Theme.body
        color: Colours.on(ends.surface)
    }

    End {
        id: first

        text: ends.low
    }

    End {
        id: last

        x: ends.width - width
        text: ends.high
        horizontalAlignment: Theme.end
    }
}
