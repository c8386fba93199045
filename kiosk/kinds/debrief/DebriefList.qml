pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// The answers of a vote where bars have no room: each beside a sticker with how many gave it, empty where nobody did.
Column {
    id: list

    required property var panel // of the result
    property real between // two answers

    spacing: between

    Repeater {
        model: list.panel.names.length

        Item {
            id: answer

            required property int index
            readonly property int count: list.panel.yours[index]

            width: list.width
            height: name.height
            Accessible.role: Accessible.StaticText
            Accessible.name: `${name.text} · ${Words.debrief.you_count(count)}`

            Rectangle {
                width: name.x - Theme.gap
                height: Math.min(width, parent.height)
                radius: height / 2
                color: answer.count > 0 ? Colours.action : Colours.deep(Colours.ground)
                border.width: Theme.line
                border.color: answer.count > 0 ? Colours.ink : Colours.on(Colours.ground)

                Label {
                    anchors.centerIn: parent
                    role: Label.Strong
                    size: Theme.body
                    text: answer.count
                    color: answer.count > 0 ? Colours.ink : Colours.on(Colours.ground)
                    Accessible.ignored: true
                }
            }

            Label {
                id: name

                x: Theme.body * 1.5 + Theme.gap
                width: list.width - x
                size: Theme.body
                role: Label.Strong
                text: list.panel.names[answer.index]
                color: Colours.on(Colours.ground)
                Accessible.ignored: true
            }
        }
    }
}
