pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// Two sentences as large as their box lets them be, the second in yellow.
Item {
    id: headline

    property string first
    property string second
    readonly property int size: ruler.fitting(`${first}\n${second}`, 0.97 * width, 0.94 * height, Theme.shortSide / 7)

    TextRuler {
        id: ruler

        display: true
    }

    component Sentence: Label {
        width: headline.width
        role: Label.Headline
        size: headline.size
    }

    Column {
        anchors.verticalCenter: parent.verticalCenter

        Sentence { text: headline.first; color: Colours.on("night") }
        Sentence { text: headline.second; color: Colours.glow }
    }
}
