pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// The whole way, step by step: what is behind, where we are, what is ahead.
Column {
    id: sheet

    required property Kiosk kiosk
    required property real room
    readonly property int count: kiosk.table.path.count
    readonly property int columns: Math.max(1, Math.min(2, Math.floor(width / (Theme.body * 18))))
    readonly property real line: Theme.body * (width / columns < Theme.body * 24 ? 2.7 : 1.9) // of two lines in a narrow column
    readonly property int perPage: rows * columns
    readonly property bool whole: Math.ceil(count / columns) * line <= room
    readonly property int rows: Math.max(1, whole ? Math.ceil(count / columns) : Math.floor((room - pager.implicitHeight - spacing) / line))
    property int page: 0

    spacing: Theme.gap

    Grid {
        columns: sheet.columns
        rows: sheet.rows
        flow: Grid.TopToBottom

        Repeater {
            model: sheet.kiosk.table.path

            Item {
                id: step

                required property int index
                required property string title
                required property int when

                visible: Math.floor(index / sheet.perPage) === sheet.page
                width: sheet.width / sheet.columns
                height: sheet.line
                Component.onCompleted: if (when === 0)
                    sheet.page = Math.floor(index / sheet.perPage)
                Accessible.role: Accessible.StaticText
                Accessible.name: when === 0 ? title + ", " + Words.path.here : title

                Rectangle {
                    id: stop

                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.body * 1.6
                    height: width
                    radius: width / 2
                    color: step.when === 0 ? Colours.action : step.when < 0 ? Colours.ink : Colours.paper
                    border.color: Colours.ink
                    border.width: Theme.line

                    Icon {
                        anchors.centerIn: parent
                        name: step.when === 0 ? Icons.next : step.when < 0 ? Icons.check : ""
                        size: Theme.body
                        color: step.when < 0 ? Colours.paper : Colours.ink
                    }
                }

                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    x: stop.width + Theme.gap * 2
                    width: parent.width - x - Theme.gap
                    font.weight: step.when === 0 ? Font.Bold : Font.Normal
                    color: step.when === 0 ? Colours.ink : Colours.quiet
                    text: step.title
                    Accessible.ignored: true
                }
            }
        }
    }

    StepPager {
        id: pager

        surface: "paper"
        count: Math.ceil(sheet.count / sheet.perPage)
        page: sheet.page
        onTurned: page => sheet.page = page
    }
}
