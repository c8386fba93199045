pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// Where we are: the step's title, and one segment per step of the way.
Pressable {
    id: path

    required property Kiosk kiosk
    readonly property string tone: kiosk.table.color
    readonly property int count: kiosk.table.path.count
    readonly property real segment: Math.min(Theme.mm(12), (width - (count - 1) * line.spacing) / (count + 0.6))

    text: `${Words.table.path} ${kiosk.table.title}`
    padding: 0
    lift: Theme.line

    contentItem: Item {
        implicitHeight: title.height + line.spacing + line.height
        transform: Translate {
            y: path.sink
        }

        TextRuler {
            id: ruler

            display: true
        }

        Label {
            id: title

            y: (path.height - parent.implicitHeight) / 2
            width: parent.width
            role: Label.Title
            size: Theme.compact && ruler.wide(text) > width ? Theme.least : Theme.naming
            text: path.kiosk.table.title
            color: Colours.on(path.tone)
            Accessible.ignored: true
        }

        Row {
            id: line

            anchors.top: title.bottom
            anchors.topMargin: spacing
            spacing: Math.round(Theme.mm(1.5))

            Repeater {
                model: path.kiosk.table.path

                Rectangle {
                    required property int when

                    width: path.segment * (when === 0 ? 1.6 : 1)
                    height: Math.max(Theme.line * 2, Theme.mm(2.4))
                    radius: height / 2
                    color: when > 0 ? Colours.deep(path.tone) : Colours.action
                }
            }
        }
    }
}
