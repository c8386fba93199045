pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// Two sentences as large as their box lets them be, the second in yellow.
Item {
    id: headline

    property string first
    property string second
    readonly property int length: Math.max(first.length, second.length)
    readonly property int size: Math.max(Theme.body, Math.min(Theme.shortSide / 7, Math.max(...[1, 2, 3].map(sized))))

    // The largest size at which both sentences take so many lines each, at a mean letter of half the size.
    function sized(lines: int): real {
        const longest = lines === 1 ? length : length / lines + 3;
        return Math.min(width / (longest * 0.58), height / (2 * lines * 1.22));
    }

    component Sentence: Label {
        width: headline.width
        role: Label.Headline
        size: headline.size
    }

    Column {
        anchors.verticalCenter: parent.verticalCenter

        Sentence { text: headline.first; color: Colours.on("night") }
        Sentence { text: headline.second; color: Colours.action }
    }
}
