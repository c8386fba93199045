pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.facilitator
import kiosk.viewmodels
import kiosk.words

// Beside the kiosk's window, for who writes a game. Its Theme is its own: a desk has a mouse, and eyes that are near.
Window {
    id: panel

    required property StudioModel studio
    required property real pixelsPerMm
    required property real viewingDistance // mm
    readonly property real across: width - 2 * Theme.margin

    visible: true
    title: studio.title
    color: Colours.mist
    onClosing: Qt.quit()

    Binding { target: Words; property: "language"; value: panel.studio.language }
    Binding { target: Theme; property: "pixelsPerMm"; value: panel.pixelsPerMm }
    Binding { target: Theme; property: "viewingDistance"; value: panel.viewingDistance }
    Binding { target: Theme; property: "width"; value: panel.width }
    Binding { target: Theme; property: "height"; value: panel.height }

    Flickable {
        id: roll

        anchors.fill: parent
        contentWidth: width
        contentHeight: all.height + 2 * Theme.margin
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: all

            x: Theme.margin
            y: Theme.margin
            width: panel.across
            spacing: Theme.gap * 2

            Label {
                width: parent.width
                visible: text !== ""
                role: Label.Title
                text: panel.studio.title
            }

            Label {
                objectName: "told"
                width: parent.width
                role: Label.Strong
                text: panel.studio.told
                color: panel.studio.faulty ? Colours.wrong : Colours.ink
            }

            Mending { name: Words.studio.here; rows: panel.studio.here }
            Mending { name: Words.studio.elsewhere; rows: panel.studio.elsewhere }

            Label {
                visible: panel.studio.clean
                text: Words.studio.nothing
                color: Colours.right
            }

            Choosing { name: Words.studio.steps; rows: panel.studio.steps; onPicked: key => panel.studio.play(key) }

            QuietButton {
                objectName: "again"
                visible: panel.studio.title !== ""
                size: Theme.body
                text: Words.studio.again
                onTapped: panel.studio.play("")
            }

            Choosing { name: Words.studio.seats; rows: panel.studio.tables; onPicked: key => panel.studio.seat(key) }
            Choosing { name: Words.studio.length; rows: panel.studio.lengths; onPicked: key => panel.studio.last(key) }

            Choosing { name: Words.studio.language; rows: panel.studio.languages; onPicked: key => panel.studio.speak(key) }
            Chip {
                objectName: "large"
                text: Words.studio.letters
                chosen: panel.studio.large
                onTapped: panel.studio.enlarge()
            }

            Choosing { name: Words.studio.size; rows: panel.studio.sizes; onPicked: key => panel.studio.fit(key) }
        }
    }

    Rectangle {
        x: parent.width - width
        y: roll.visibleArea.yPosition * panel.height
        visible: roll.visibleArea.heightRatio < 1
        width: Theme.gap
        height: roll.visibleArea.heightRatio * panel.height
        radius: width / 2
        color: Colours.quiet
    }

    component Choosing: ChipGroup {
        room: panel.across
    }

    component Mending: Column {
        id: mending

        required property string name
        required property RowsModel rows

        visible: rows.count > 0
        spacing: Theme.gap

        Label {
            role: Label.Strong
            text: mending.name
        }

        Repeater {
            model: mending.rows

            FindingCard {
                width: panel.across
                room: Infinity
            }
        }
    }
}
