pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts

// A table of figures: what was asked, a bar for each answer, and out of how many. Its words share its height; where it is
// not enough, each gives way by as much as it can spare.
Rectangle {
    id: card

    required property int index
    required property string title
    required property string statement
    required property string low
    required property string high
    required property bool upright
    required property var bars // of {name, told, length: 0..1, places}
    required property string note
    property real most: Infinity // of its height
    readonly property real inset: Math.max(Theme.gap, Theme.body * 0.6)

    implicitHeight: Math.min(inside.implicitHeight + 2 * inset, most)
    radius: Theme.radius
    color: Colours.bright("paper")
    border.width: Theme.highContrast ? Theme.line : Math.max(1, Theme.line * 0.6)
    border.color: Theme.highContrast ? Colours.ink : Colours.deep("mist")

    component Words: FitText {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.maximumHeight: implicitHeight
        visible: text !== ""
        maximum: Theme.body
        beside: true
    }

    ColumnLayout {
        id: inside

        x: card.inset
        y: card.inset
        width: card.width - 2 * card.inset
        height: card.height - 2 * card.inset
        spacing: Theme.body * 0.35

        Words {
            Layout.minimumHeight: Math.min(implicitHeight, 2 * leafStep)
            strong: true
            text: card.title
        }

        Words {
            Layout.minimumHeight: Math.min(implicitHeight, leafStep)
            text: card.statement
        }

        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Math.min(implicitHeight, item?.lowest ?? 0) // qmllint disable missing-property
            Layout.maximumHeight: implicitHeight
            visible: card.bars.length > 0
            sourceComponent: card.upright ? standing : lying
        }

        Label {
            Layout.fillWidth: true
            visible: text !== "" && (!Theme.compact || !card.upright) // there the figures of the bars will do
            text: card.note
            color: Colours.quiet
        }
    }

    Component {
        id: lying

        LyingBars {
            bars: card.bars
        }
    }

    Component {
        id: standing

        StandingBars {
            bars: card.bars
            low: card.low
            high: card.high
        }
    }
}
