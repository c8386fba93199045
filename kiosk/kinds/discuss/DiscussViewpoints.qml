pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// Two viewpoints, of one size and one colour: neither is the right one. `only` shows the first or the second alone.
Item {
    id: views

    property string pro
    property string con
    property int only: 0 // 0: both
    readonly property bool stacked: Theme.portrait
    readonly property real cellWidth: stacked || only > 0 ? width : (width - Theme.margin) / 2
    readonly property real cellHeight: stacked && only === 0 ? (height - Theme.margin) / 2 : height

    component Viewpoint: Plate {
        id: viewpoint

        property string head
        property string sentence

        width: views.cellWidth
        height: views.cellHeight

        Label {
            id: title

            x: Theme.gap * 2
            y: Theme.gap
            width: parent.width - 2 * x
            role: Label.Body
            color: Colours.quiet
            text: viewpoint.head
        }

        FitText {
            x: title.x
            y: title.y + title.height + Theme.gap / 2
            width: title.width
            height: parent.height - y - Theme.gap
            text: viewpoint.sentence
            strong: true
            beside: true
            maximum: Theme.title
        }
    }

    Viewpoint {
        visible: views.only !== 2
        head: Words.discuss.for_it
        sentence: views.pro
    }

    Viewpoint {
        x: views.stacked || views.only > 0 ? 0 : width + Theme.margin
        y: views.stacked && views.only === 0 ? height + Theme.margin : 0
        visible: views.only !== 1
        head: Words.discuss.against
        sentence: views.con
    }
}
