pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.words

// A key for each answer, with the sign that stands for it; the words are in the middle of the table. A finger that rests on a
// key does not show which.
PadFace {
    id: face

    property list<var> signs: [] // of each question
    readonly property var keys: signs[Math.min(question, signs.length - 1)] ?? []
    readonly property int count: Math.max(1, keys.length)
    readonly property int most: Math.max(1, Math.floor((width + Theme.gap) / (Theme.targetMin + Theme.gap)))
    readonly property int down: Math.ceil(count / most)
    readonly property int across: Math.ceil(count / down)
    readonly property real wide: (width - (across - 1) * Theme.gap) / across
    readonly property real high: Math.min(Theme.mm(44), (height - (down - 1) * Theme.gap) / down)

    Repeater {
        model: face.keys

        Pressable {
            id: key

            required property int index
            required property string modelData

            objectName: `pad:${face.number}:${index}`
            x: index % face.across * (width + Theme.gap)
            y: Math.floor(index / face.across) * (height + Theme.gap)
            width: face.wide
            height: face.high
            enabled: face.live
            focusPolicy: Qt.NoFocus // a ring would show it
            activeFocusOnTab: false
            text: Words.pads.key(face.name, modelData)
            onTapped: face.touched(index)

            Rectangle {
                anchors.fill: parent
                radius: Theme.radius / 2
                color: Colours.paper
                border.color: Colours.ink
                border.width: Theme.line
            }

            Label {
                anchors.centerIn: parent
                display: true
                size: Math.min(Theme.headline, key.height * 0.66, key.width / (0.72 * key.modelData.length))
                wrapMode: Text.NoWrap
                text: key.modelData
                Accessible.ignored: true
            }
        }
    }
}
