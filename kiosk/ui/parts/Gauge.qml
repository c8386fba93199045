pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// A counter between two ends, as filled pips. What changed drops into the place of the icon, swings twice and stays a while;
// the pip that changed pops. `detail`: 0 the pips alone, 1 with the title, 2 with the names of the ends too.
Item {
    id: gauge

    property string iconName
    property string title
    property string low
    property string high
    property int value
    property int least: 0
    property int most: 10
    property int detail: 2
    property string spoken // for the ear
    property string surface: Colours.ground
    property int change: 0 // what was added last, while it is shown
    readonly property int span: Math.max(1, most - least)
    readonly property int pips: Math.min(10, span)
    readonly property int filled: Math.round((value - least) / span * pips)
    readonly property color ink: Colours.on(surface)
    readonly property real mark: Theme.body * 1.5 // of the icon, and of the change
    readonly property var needs: [row.spacing + mark + dots.width, row.spacing * 2 + mark + dots.width + name.implicitWidth, row.spacing * 4 + mark + dots.width + name.implicitWidth + lowEnd.implicitWidth + highEnd.implicitWidth] // widths, by detail
    property int _before: value
    readonly property Storyboard filling: Storyboard { length: Motion.slow * 3 } // a gauge that appears fills up
    readonly property real risen: (1 - Math.cos(Math.PI * filling.share(0, filling.length))) / 2 // of what is filled

    implicitWidth: needs[detail]
    implicitHeight: Math.max(mark, Theme.body * Theme.leading)
    Accessible.role: Accessible.StaticText
    Accessible.name: spoken || `${title} ${value}`

    Component.onCompleted: filling.play()
    onValueChanged: {
        change = value - _before;
        _before = value;
        if (change !== 0) {
            news.restart();
            swing.play();
        }
    }

    readonly property Storyboard swing: Storyboard { length: Motion.fall + Motion.stage }
    readonly property real swung: swing.share(Motion.fall, Motion.stage) // 0 to 1, to and fro twice

    Timer {
        id: news

        interval: Motion.wordTime * 8
        onTriggered: gauge.change = 0
    }

    component Word: Label {
        anchors.verticalCenter: parent?.verticalCenter
        size: Theme.body
        wrapMode: Text.NoWrap
        color: gauge.ink
        Accessible.ignored: true
    }

    Row {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.body * 0.35

        Item {
            width: gauge.mark
            height: gauge.mark

            Icon {
                anchors.centerIn: parent
                visible: gauge.change === 0
                name: gauge.iconName
                size: gauge.mark * 0.85
                color: Colours.tint(gauge.surface)
            }

            Rectangle {
                id: badge

                anchors.centerIn: parent
                visible: gauge.change !== 0
                width: Math.max(height, said.implicitWidth + Theme.line * 4)
                height: gauge.mark
                radius: height / 2
                color: Colours.action
                border.width: Theme.line / 2
                border.color: Colours.ink

                transformOrigin: Item.Top
                rotation: 24 * Math.sin(4 * Math.PI * gauge.swung) * (1 - gauge.swung) // degrees
                transform: Translate {
                    y: (Motion.sprung(gauge.swing.share(0, Motion.fall)) - 1) * gauge.mark
                }

                Label {
                    id: said

                    anchors.centerIn: parent
                    role: Label.Strong
                    size: Theme.body
                    text: gauge.change > 0 ? `+${gauge.change}` : `−${-gauge.change}`
                    Accessible.ignored: true
                }
            }
        }

        Word { id: name; visible: gauge.detail > 0; role: Label.Strong; text: gauge.title }
        Word { id: lowEnd; visible: gauge.detail > 1 && text !== ""; text: gauge.low }

        Row {
            id: dots

            anchors.verticalCenter: parent.verticalCenter
            spacing: Math.round(Theme.mm(1))

            Repeater {
                model: gauge.pips

                Rectangle {
                    required property int index
                    readonly property bool full: index < Math.round(gauge.filled * gauge.risen)
                    readonly property bool moved: index === (gauge.change > 0 ? gauge.filled - 1 : gauge.change < 0 ? gauge.filled : -1)

                    width: Math.max(Theme.line * 3, Theme.mm(2.6))
                    height: Theme.body * 0.8
                    radius: width / 2
                    scale: moved ? 1 + 0.35 * Math.sin(Math.PI * gauge.swing.share(0, Motion.normal)) : 1
                    color: full ? Colours.action : Colours.deep(gauge.surface)
                    border.width: Theme.line / 2
                    border.color: full ? Colours.ink : gauge.ink
                }
            }
        }

        Word { id: highEnd; visible: gauge.detail > 1 && text !== ""; text: gauge.high }
    }
}
