pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// A house for each answer: as many windows as votes were given, lit where they were given to it.
Item {
    id: street

    required property var panel
    readonly property int count: panel.names.length
    readonly property int votes: panel.yours.reduce((sum, each) => sum + each, 0)
    readonly property int across: Math.max(1, Math.ceil(Math.sqrt(votes)))
    readonly property real wide: (width - (count - 1) * Theme.gap) / count
    readonly property real foot: Math.min(height * 0.7, 1.06 * Math.max(...Array.from(panel.names).map(name => ruler.high(name, wide - Theme.gap)))) + Theme.gap + Theme.lift
    readonly property real wall: height - foot - roof
    readonly property real roof: Math.min(height * 0.16, Theme.mm(12))

    TextRuler { id: ruler; font.weight: Font.Bold }

    Row {
        spacing: Theme.gap

        Repeater {
            model: street.count

            Item {
                id: house

                required property int index
                readonly property int lit: street.panel.yours[index]
                readonly property real body: Math.min(width, street.wall * 1.25)

                width: street.wide
                height: street.height
                Accessible.role: Accessible.StaticText
                Accessible.name: Words.number.named(street.panel.names[index], lit)

                Rectangle { // its chimney
                    x: (house.width + house.body * 0.5) / 2
                    width: house.body * 0.1
                    height: street.roof
                    color: Colours.ink
                }

                Rectangle { // its roof
                    x: (house.width - width) / 2
                    y: street.roof * 0.6
                    width: Math.min(house.width, house.body * 1.08)
                    height: street.roof
                    radius: height / 3
                    color: Colours.surface("wine")
                    border.width: Theme.line
                    border.color: Colours.ink
                }

                Rectangle {
                    x: (house.width - width) / 2
                    y: street.roof
                    width: house.body
                    height: street.wall + Theme.gap
                    color: Colours.deep("night")
                    border.width: Theme.line
                    border.color: Colours.ink

                    Grid {
                        id: windows

                        readonly property int lines: Math.max(1, Math.ceil(street.votes / street.across))
                        readonly property real side: Math.min(parent.width / (street.across + 0.6), street.wall / (lines + 0.4)) * 0.72

                        anchors.centerIn: parent
                        columns: street.across
                        spacing: side * 0.3

                        Repeater {
                            model: street.votes

                            Rectangle {
                                required property int index

                                width: windows.side
                                height: width
                                radius: Theme.line
                                color: index < house.lit ? Colours.action : Colours.surface("night")
                                border.width: Theme.line
                                border.color: Colours.ink
                            }
                        }
                    }
                }

                Plate {
                    y: street.height - height
                    width: house.width
                    height: street.foot

                    FitText {
                        x: Theme.gap / 2
                        y: Theme.gap / 2
                        width: parent.width - Theme.gap
                        height: parent.height - Theme.gap
                        text: street.panel.names[house.index]
                        strong: true
                        beside: true
                        maximum: Theme.body
                        horizontalAlignment: Text.AlignHCenter
                        verticalAlignment: Text.AlignVCenter
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
