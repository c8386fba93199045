pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.words

// How often each answer was given, a bar below the other, in the order in which they were offered. Read from afar.
Item {
    id: spread

    required property var rows // a model of name, count and most
    property string surface: "night"
    property real widest: 0 // of the names
    readonly property int size: Math.max(Theme.body, Math.round(Theme.bystander * 0.66))
    readonly property real names: Math.min(widest, width * 0.5)
    readonly property real line: Math.min(height / Math.max(1, bars.count), spread.size * 2.2)

    function measure() {
        let most = 0;
        for (let place = 0; place < bars.count; place++)
            most = Math.max(most, (bars.itemAt(place) as Answer)?.natural ?? 0);
        widest = most;
    }

    Timer {
        id: later

        interval: 0 // once for all changes, and never after what is measured has gone
        onTriggered: spread.measure()
    }

    Repeater {
        id: bars

        model: spread.rows
        onItemAdded: later.restart()
        onItemRemoved: later.restart()

        Answer {}
    }

    component Answer: Item {
        id: row

        required property int index
        required property string name
        required property int count
        required property int most
        readonly property real natural: called.implicitWidth

        y: index * spread.line
        width: spread.width
        height: spread.line
        Accessible.role: Accessible.StaticText
        Accessible.name: Words.number.named(name, count)

        Label {
            id: called

            anchors.verticalCenter: parent.verticalCenter
            width: spread.names
            height: Math.min(implicitHeight, parent.height)
            role: Label.Strong
            size: spread.size
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.body
            text: row.name
            color: Colours.on(spread.surface)
            horizontalAlignment: Theme.end
            Accessible.ignored: true
        }

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            x: spread.names + Theme.gap * 2
            width: Math.max(Theme.line * 2, (parent.width - x - figure.width - Theme.gap) * row.count / Math.max(1, row.most))
            height: Math.min(parent.height * 0.7, spread.size * 1.3)
            radius: Theme.line * 2
            color: row.count > 0 ? Colours.action : Colours.deep(spread.surface)

            Label {
                id: figure

                anchors.verticalCenter: parent.verticalCenter
                x: parent.width + Theme.gap
                role: Label.Strong
                size: spread.size
                text: row.count
                color: Colours.on(spread.surface)
                Accessible.ignored: true
            }
        }
    }
}
