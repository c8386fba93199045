pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// Title and "where are we" at the left, what is always at hand at the right. In a narrow window the actions wrap below.
Item {
    id: bar

    property string title
    property string surface: Colours.ground
    property string progressText
    property int stepCount: 0
    property int step: 0
    property var actions: [] // of {id, icon, name, enabled?}
    property bool named: !Theme.compact // the names are always there for the ear
    readonly property bool stacked: room < Math.min(natural, width * 0.4)
    readonly property real room: width - tools.width - Theme.gap * 4
    readonly property real natural: Math.ceil(Math.max(name.implicitWidth, stepCount > 0 ? progress.implicitWidth : 0)) + 1

    signal chosen(string action)

    implicitHeight: stacked ? heading.height + Theme.gap + tools.height : Math.max(heading.height, tools.height)

    Column {
        id: heading

        y: bar.stacked ? 0 : (bar.height - height) / 2
        width: bar.stacked ? bar.width : Math.min(bar.natural, bar.room)
        spacing: Theme.gap / 2

        Label {
            id: name

            width: heading.width
            role: Label.Title
            size: Theme.strong
            text: bar.title
            color: Colours.on(bar.surface)
        }

        ProgressLine {
            id: progress

            width: heading.width
            visible: bar.stepCount > 0
            surface: bar.surface
            count: bar.stepCount
            current: bar.step
            text: bar.progressText
        }
    }

    Row {
        id: tools

        x: bar.stacked && LayoutMirroring.enabled ? 0 : bar.width - width
        y: bar.stacked ? heading.height + Theme.gap : (bar.height - height) / 2
        spacing: Theme.gap

        Repeater {
            model: bar.actions

            IconButton {
                required property var modelData

                text: modelData.name
                iconName: modelData.icon
                enabled: modelData.enabled ?? true
                named: bar.named
                surface: bar.surface
                onTapped: bar.chosen(modelData.id)
            }
        }
    }
}
